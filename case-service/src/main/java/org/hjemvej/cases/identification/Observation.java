package org.hjemvej.cases.identification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was found of one indicator in one identification. It keeps the version of the catalogue it was made with. */
@Embeddable
public record Observation(
        String code,
        String catalogueVersion,
        @Enumerated(EnumType.STRING) Presence presence,
        LocalDate observedOn,
        @Enumerated(EnumType.STRING) @Nullable ObservationSource source,
        @Enumerated(EnumType.STRING) @Nullable IndicatorStrength strength,
        @Nullable String noteRef) {}

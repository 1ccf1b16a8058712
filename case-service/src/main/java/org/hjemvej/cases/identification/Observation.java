package org.hjemvej.cases.identification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What was found of one indicator in one identification. */
@Embeddable
public record Observation(
        String code,
        String catalogueVersion,
        @Enumerated(EnumType.STRING) Presence presence,
        LocalDate observedOn) {}

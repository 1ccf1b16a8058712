package org.hjemvej.reintegration.preparedreturn;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A return is on hold: why, and since when. */
@Embeddable
public record Hold(@Enumerated(EnumType.STRING) HoldReason holdReason, LocalDate heldSince) {}

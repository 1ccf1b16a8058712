package org.hjemvej.reintegration.preparedreturn;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Who ended a return, and why; the reasons in words are sealed under the key of the programme. */
@Embeddable
public record Ending(@Enumerated(EnumType.STRING) EndReason endReason, String endedBy, byte[] sealedEndReasons) {}

package org.hjemvej.cases.reflection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Another end of a granted period than its last day: something took its place, or a person ended it early and said why, in a
 * code and in words that are sealed.
 *
 * @param endReason what took its place
 */
@Embeddable
public record OtherEnd(
        LocalDate endedOn,
        @Enumerated(EnumType.STRING) @Nullable SupersessionReason endReason,
        @Enumerated(EnumType.STRING) @Nullable EarlyEndReason earlyEndReason,
        byte @Nullable [] sealedEarlyEnd) {

    /** What takes the place of a period is not dated before its offer. */
    static OtherEnd superseded(SupersessionReason reason, LocalDate on, LocalDate offeredOn) {
        if (on.isBefore(offeredOn)) {
            throw ReflectionRule.SUPERSESSION_DATE.broken(Map.of("offeredOn", offeredOn));
        }
        return new OtherEnd(on, reason, null, null);
    }

    static OtherEnd early(EarlyEndReason reason, byte[] reasons, LocalDate on) {
        return new OtherEnd(on, null, reason, reasons.clone());
    }
}

package org.hjemvej.cases.intake;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The person is held in custody (BR31).
 *
 * @param custodyRule the rule that the end follows from; absent when its sender has told another end
 */
@Embeddable
public record Custody(
        Instant custodySince,
        Instant custodyUntil,
        @Nullable String custodyRule) {

    /**
     * What a sender tells of it.
     *
     * @param until the end, where it was extended or is over; absent as long as it is the first one
     */
    public record Told(Instant since, @Nullable Instant until) {

        /** Whether it tells nothing new: the same beginning, and no other end. */
        boolean isWhatIsKnown(@Nullable Custody known) {
            return known != null
                    && since.equals(known.custodySince())
                    && (until == null || until.equals(known.custodyUntil()));
        }

        /** The end that was told. */
        Custody ending(Instant end) {
            if (!end.isAfter(since)) {
                throw IntakeRule.CUSTODY_ENDS_AFTER_IT_BEGINS.broken(Map.of("since", since, "until", end));
            }
            return new Custody(since, end, null);
        }
    }
}

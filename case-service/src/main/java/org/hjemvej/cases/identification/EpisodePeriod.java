package org.hjemvej.cases.identification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When an episode was: first and last year, month or day; without a last one it was not over, or nobody knows. */
public record EpisodePeriod(
        DatePrecision precision, LocalDate from, @Nullable LocalDate to) {

    public EpisodePeriod {
        from = precision.coarsened(from);
        to = to == null ? null : precision.coarsened(to);
        if (to != null && to.isBefore(from)) {
            throw IdentificationRule.EPISODE_PERIOD.broken();
        }
    }
}

package org.hjemvej.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.cases.policy.SmallCells;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Counts referrals by where they came from and what became of them: of who declined, this is all that is left. */
@ApplicationScoped
public class CountReferrals {

    private final Referrals referrals;
    private final SmallCells smallCells;
    private final Audit audit;

    CountReferrals(Referrals referrals, SmallCells smallCells, Audit audit) {
        this.referrals = referrals;
        this.smallCells = smallCells;
        this.audit = audit;
    }

    /** One row for each channel and status; a count under the threshold of small cells is not told. */
    public record Counts(int threshold, List<Cell> cells) {}

    /** One channel and status; no count when it is too small to be told. */
    public record Cell(
            SourceChannel channel,
            ReferralStatus status,
            @Nullable Long count) {}

    /** Of a whole Danish calendar year, by the time of receipt. */
    @Transactional
    public Counts run(int year, Actor reader) {
        int threshold = smallCells.threshold();
        Instant from = BusinessClock.startOf(LocalDate.of(year, 1, 1));
        Instant to = BusinessClock.startOf(LocalDate.of(year + 1, 1, 1));
        List<Cell> cells = referrals.counted(from, to).stream()
                .map(each -> new Cell(each.channel(), each.status(), SmallCells.told(each.count(), threshold)))
                .toList();
        audit.recordList(reader, "referral.count", List.of());
        return new Counts(threshold, cells);
    }
}

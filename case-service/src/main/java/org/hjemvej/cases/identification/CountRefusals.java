package org.hjemvej.cases.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.cases.intake.SourceChannel;
import org.hjemvej.cases.policy.SmallCells;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Counts refused interviews by the channel of the referral: of who refuses, this is what is left to be told. */
@ApplicationScoped
public class CountRefusals {

    private final Identifications identifications;
    private final SmallCells smallCells;
    private final Audit audit;

    CountRefusals(Identifications identifications, SmallCells smallCells, Audit audit) {
        this.identifications = identifications;
        this.smallCells = smallCells;
        this.audit = audit;
    }

    /** One row for each channel; a count under the threshold of small cells is not told. */
    public record Counts(int threshold, List<Cell> cells) {}

    /** One channel; no count when it is too small to be told. */
    public record Cell(SourceChannel channel, @Nullable Long count) {}

    /** Of a whole Danish calendar year, by the time of the refusal. */
    @Transactional
    public Counts run(int year, Actor reader) {
        int threshold = smallCells.threshold();
        Instant from = BusinessClock.startOf(LocalDate.of(year, 1, 1));
        Instant to = BusinessClock.startOf(LocalDate.of(year + 1, 1, 1));
        List<Cell> cells = identifications.refused(from, to).stream()
                .map(each -> new Cell(each.channel(), SmallCells.told(each.count(), threshold)))
                .toList();
        audit.recordList(reader, "identification.count-refusals", List.of());
        return new Counts(threshold, cells);
    }
}

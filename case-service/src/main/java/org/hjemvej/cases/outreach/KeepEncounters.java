package org.hjemvej.cases.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hjemvej.cases.intake.AgencyReference;
import org.hjemvej.cases.intake.ReceiveReferral;
import org.hjemvej.cases.intake.Referral;
import org.hjemvej.cases.policy.SmallCells;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Records encounters, makes referrals of them, and counts them without anybody being known by the count. */
@ApplicationScoped
public class KeepEncounters {

    private final Encounters encounters;
    private final ReceiveReferral receive;
    private final SmallCells smallCells;
    private final Audit audit;
    private final BusinessClock clock;

    KeepEncounters(
            Encounters encounters, ReceiveReferral receive, SmallCells smallCells, Audit audit, BusinessClock clock) {
        this.encounters = encounters;
        this.receive = receive;
        this.smallCells = smallCells;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Encounter record(Encounter.Facts facts, Actor worker) {
        Encounter encounter = Encounter.record(facts, worker, clock.now());
        encounters.persistAndFlush(encounter);
        audit.record(worker, "encounter.record", encounter.id(), encounter.id());
        return encounter;
    }

    /** Makes a referral of an encounter of this organisation; of two at the same time one is told so. */
    @Transactional
    public Referral promote(
            String id,
            Optional<String> organisation,
            Referral.Facts facts,
            @Nullable String summary,
            List<AgencyReference> numbers,
            Actor sender) {
        Encounter encounter = encounters.toPromote(id, organisation);
        encounter.promote();
        encounters.flush();
        audit.record(sender, "encounter.promote", id, id);
        ReceiveReferral.Received received = receive.run(new ReceiveReferral.Told(facts, summary, numbers, id), sender);
        if (received.before()) {
            throw OutreachRule.REFERRED_ALREADY.broken(
                    Map.of("referral", received.referral().id()));
        }
        return received.referral();
    }

    /** One row for each setting and channel; a count under the threshold of small cells is not told. */
    public record Counts(int threshold, List<Cell> cells) {}

    /** One setting and channel; no count when it is too small to be told. */
    public record Cell(
            OutreachSetting setting,
            ContactChannel channel,
            @Nullable Long count) {}

    /** Of whole years only: of two ranges that overlap, the difference would tell what is not told. */
    @Transactional
    public Counts count(int year, Actor reader) {
        int threshold = smallCells.threshold();
        List<Cell> cells = encounters.counted(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(each -> new Cell(each.setting(), each.channel(), SmallCells.told(each.count(), threshold)))
                .toList();
        audit.recordList(reader, "encounter.count", List.of());
        return new Counts(threshold, cells);
    }
}

package org.hjemvej.cases.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;

/** Makes one case of two, and two of one again. What is sealed stays where it is: each case has a key of its own. */
@ApplicationScoped
public class MergeCases {

    private final CaseFiles files;
    private final CaseMerges merges;
    private final Obstacles obstacles;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    MergeCases(
            CaseFiles files, CaseMerges merges, Obstacles obstacles, Outbox outbox, Audit audit, BusinessClock clock) {
        this.files = files;
        this.merges = merges;
        this.obstacles = obstacles;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Links the duplicate to the case that stays the person's; it is only read from now on. */
    @Transactional
    public CaseMerge merge(String survivor, String duplicate, MergeReason reason, CaseReader reader, Actor manager) {
        if (survivor.equals(duplicate)) {
            throw MergeRule.MERGE_WITH_ITSELF.broken();
        }
        Pair both = lock(survivor, duplicate, reader);
        both.survivor().mustNotBeMerged();
        both.duplicate().mustNotBeMerged();
        List<Obstacle> inTheWay = obstacles.of(duplicate);
        if (!inTheWay.isEmpty()) {
            throw MergeRule.CASE_NOT_MERGEABLE.broken(Map.of("duplicate", duplicate, "because", inTheWay));
        }
        both.duplicate().mergeInto(survivor);
        CaseMerge merge = CaseMerge.of(survivor, duplicate, reason, manager, clock.now());
        merges.persistAndFlush(merge);
        outbox.publish(new MergeEvent.CaseMerged(duplicate, survivor, reason), manager);
        record(manager, "case.merge", merge);
        return merge;
    }

    /** The two were two persons: the duplicate goes on as it was. */
    @Transactional
    public CaseMerge undo(String survivor, String id, CaseReader reader, ExpectedVersion expected, Actor manager) {
        Pair both = lock(survivor, merges.duplicateOf(survivor, id), reader);
        both.survivor().mustNotBeMerged();
        CaseMerge merge = merges.get(survivor, id);
        expected.mustBe(merge.version());
        merge.undo(manager, clock.now());
        both.duplicate().part();
        merges.flush();
        outbox.publish(new MergeEvent.CaseMergeUndone(merge.duplicate(), survivor), manager);
        record(manager, "case.merge-undo", merge);
        return merge;
    }

    /** Both cases, held until the commit. */
    private record Pair(CaseFile survivor, CaseFile duplicate) {}

    /** Always in the same order, so that two who merge the same cases wait for each other and not for ever. */
    private Pair lock(String survivor, String duplicate, CaseReader reader) {
        if (survivor.compareTo(duplicate) < 0) {
            CaseFile first = files.locked(survivor, reader);
            return new Pair(first, files.locked(duplicate, reader));
        }
        CaseFile first = files.locked(duplicate, reader);
        return new Pair(files.locked(survivor, reader), first);
    }

    private void record(Actor manager, String action, CaseMerge merge) {
        audit.record(manager, action, merge.survivor(), merge.id());
        audit.record(manager, action, merge.duplicate(), merge.id());
    }
}

package org.hjemvej.cases.bestinterests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.minors.ConcernNotice;
import org.hjemvej.cases.minors.ConcernNotices;
import org.hjemvej.cases.minors.Representative;
import org.hjemvej.cases.minors.RepresentativeWaiver;
import org.hjemvej.cases.minors.RepresentativeWaivers;
import org.hjemvej.cases.minors.Representatives;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;

/**
 * All that protects one child, without anything that is sealed. What tells of a return is CMM's to see (ADR 24): to an authority
 * its own decisions are shown, and nothing else of it.
 */
@ApplicationScoped
public class ReadChildProtection {

    private final CaseFiles files;
    private final Representatives representatives;
    private final RepresentativeWaivers waivers;
    private final ConcernNotices notices;
    private final ChildsViews views;
    private final FamilyTracings tracings;
    private final BestInterestsDecisions decisions;
    private final ReturnGates gates;
    private final Audit audit;

    ReadChildProtection(
            CaseFiles files,
            Representatives representatives,
            RepresentativeWaivers waivers,
            ConcernNotices notices,
            ChildsViews views,
            FamilyTracings tracings,
            BestInterestsDecisions decisions,
            ReturnGates gates,
            Audit audit) {
        this.files = files;
        this.representatives = representatives;
        this.waivers = waivers;
        this.notices = notices;
        this.views = views;
        this.tracings = tracings;
        this.decisions = decisions;
        this.gates = gates;
        this.audit = audit;
    }

    /** What protects a child as it stands. */
    public record Protection(
            CaseFile file,
            Optional<Representative> representative,
            Optional<RepresentativeWaiver> waiver,
            List<ConcernNotice> notices,
            List<ChildsView> views,
            List<FamilyTracing> tracings,
            List<BestInterests> decisions,
            List<ReturnGates.Standing> gates) {}

    @Transactional
    public Protection run(String handle, CaseReader reader, Actor actor) {
        CaseFile file = files.get(handle, reader);
        audit.record(actor, "child-protection.read", handle, handle);
        return new Protection(
                file,
                representatives.current(handle),
                waivers.latest(handle),
                notices.of(handle),
                views.of(handle).stream()
                        .filter(each -> reader.isCmm() || each.about() != ViewAbout.RETURN)
                        .toList(),
                reader.isCmm() ? tracings.of(handle) : List.of(),
                decisions.of(handle).stream()
                        .filter(each -> each.isFor(reader, actor.organisation()))
                        .toList(),
                reader.isCmm() ? gates.of(handle) : List.of());
    }
}

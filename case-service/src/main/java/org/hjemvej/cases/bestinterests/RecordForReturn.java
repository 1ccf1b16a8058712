package org.hjemvej.cases.bestinterests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.minors.ConsultationAge;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;

/** Records what a decision about a child rests on: that it was heard, and what came of looking for its family. */
@ApplicationScoped
public class RecordForReturn {

    private final CaseFiles files;
    private final ChildsViews views;
    private final FamilyTracings tracings;
    private final ReturnGates gates;
    private final ConsultationAge consultation;
    private final Audit audit;
    private final BusinessClock clock;

    RecordForReturn(
            CaseFiles files,
            ChildsViews views,
            FamilyTracings tracings,
            ReturnGates gates,
            ConsultationAge consultation,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.views = views;
        this.tracings = tracings;
        this.gates = gates;
        this.consultation = consultation;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ChildsView view(String handle, CaseReader reader, ChildsView.Support support, Actor actor) {
        CaseFile file = child(handle, reader);
        if (support.notHeardFor() == NotHeardFor.TOO_YOUNG) {
            consultation.mustBeTooYoung(file);
        }
        ChildsView view = ChildsView.of(handle, support, actor, clock.now());
        views.persistAndFlush(view);
        audit.record(actor, "childs-view.record", handle, view.id());
        if (view.about() == ViewAbout.RETURN) {
            gates.tell(handle, actor);
        }
        return view;
    }

    @Transactional
    public FamilyTracing tracing(String handle, CaseReader reader, FamilyTracing.Result result, Actor actor) {
        child(handle, reader);
        FamilyTracing tracing = FamilyTracing.of(handle, result, actor, clock.now());
        tracings.persistAndFlush(tracing);
        audit.record(actor, "family-tracing.record", handle, tracing.id());
        gates.tell(handle, actor);
        return tracing;
    }

    private CaseFile child(String handle, CaseReader reader) {
        CaseFile file = files.toChange(handle, reader);
        mustBePossible(file);
        return file;
    }

    /** Refuses unless it is a child. */
    static void mustBePossible(CaseFile file) {
        if (!file.treatedAsChild()) {
            throw BestInterestsRule.ONLY_FOR_A_CHILD.broken();
        }
    }
}

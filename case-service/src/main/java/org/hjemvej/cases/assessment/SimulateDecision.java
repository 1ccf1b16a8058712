package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;

/** What would follow from an outcome, before anybody proposes it. Saves nothing but that somebody looked. */
@ApplicationScoped
public class SimulateDecision {

    private final CaseFiles files;
    private final Assessments assessments;
    private final ForeseeEffects foresee;
    private final Audit audit;

    SimulateDecision(CaseFiles files, Assessments assessments, ForeseeEffects foresee, Audit audit) {
        this.files = files;
        this.assessments = assessments;
        this.foresee = foresee;
        this.audit = audit;
    }

    @Transactional
    public List<Effect> run(String handle, String id, CaseReader reader, Decision.Outcome outcome, Actor actor) {
        CaseFile file = files.get(handle, reader);
        assessments.get(handle, id);
        audit.record(actor, "assessment.simulate", handle, id);
        return foresee.of(file, outcome);
    }
}

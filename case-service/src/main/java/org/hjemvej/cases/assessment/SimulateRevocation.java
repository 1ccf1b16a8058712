package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;

/** What would follow if a positive decision were revoked, before anybody proposes it. Saves nothing but that somebody looked. */
@ApplicationScoped
public class SimulateRevocation {

    private final CaseFiles files;
    private final Assessments assessments;
    private final ForeseeEffects foresee;
    private final Audit audit;

    SimulateRevocation(CaseFiles files, Assessments assessments, ForeseeEffects foresee, Audit audit) {
        this.files = files;
        this.assessments = assessments;
        this.foresee = foresee;
        this.audit = audit;
    }

    @Transactional
    public List<RevocationEffect> run(String handle, String id, CaseReader reader, Actor actor) {
        CaseFile file = files.get(handle, reader);
        Assessment assessment = assessments.get(handle, id);
        audit.record(actor, "revocation.simulate", handle, id);
        assessment.mustBeAbleToBecome(AssessmentStatus.REVOKED);
        return foresee.ofRevocation(file, assessment);
    }
}

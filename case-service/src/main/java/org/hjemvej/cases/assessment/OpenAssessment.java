package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.identification.Identifications;
import org.hjemvej.platform.caller.Actor;

/** Opens an assessment on CMM's recommendation, before the authority that is competent now. */
@ApplicationScoped
public class OpenAssessment {

    private final CaseFiles files;
    private final Assessments assessments;
    private final Identifications identifications;
    private final OpenRound openRound;

    OpenAssessment(CaseFiles files, Assessments assessments, Identifications identifications, OpenRound openRound) {
        this.files = files;
        this.assessments = assessments;
        this.identifications = identifications;
        this.openRound = openRound;
    }

    @Transactional
    public Assessment run(String handle, CaseReader reader, Actor actor) {
        CaseFile file = files.toChange(handle, reader);
        Rounds earlier = assessments.ofPerson(files.ofOnePerson(file));
        mustBePossible(file, earlier);
        return openRound.run(file, earlier, round -> {}, actor);
    }

    /** Refuses unless an assessment may open now. */
    void mustBePossible(CaseFile file, Rounds earlier) {
        if (!identifications.recommended(earlier.handles())) {
            throw AssessmentRule.ASSESSMENT_NOT_RECOMMENDED.broken();
        }
        earlier.counting().ifPresent(OpenAssessment::mustLeaveRoom);
        openRound.mustBePossible(file);
    }

    private static void mustLeaveRoom(Assessment counting) {
        switch (counting.status()) {
            case PENDING, ADDITIONAL_INFORMATION_REQUESTED -> throw AssessmentRule.ASSESSMENT_ACTIVE_ALREADY.broken();
            case DECIDED_POSITIVE -> throw AssessmentRule.ASSESSMENT_POSITIVE_ALREADY.broken();
            case DECIDED_NEGATIVE -> throw AssessmentRule.REASSESSMENT_NEEDED.broken();
            case LAPSED, REVOKED -> {
                // nothing stands: a new round may open
            }
        }
    }
}

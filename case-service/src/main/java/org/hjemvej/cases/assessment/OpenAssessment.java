package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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
        List<Assessment> earlier = assessments.of(handle);
        mustBePossible(file, earlier);
        return openRound.run(file, earlier, round -> {}, actor);
    }

    /** Refuses unless an assessment may open now. */
    void mustBePossible(CaseFile file, List<Assessment> earlier) {
        if (!identifications.recommended(file.handle())) {
            throw AssessmentRule.ASSESSMENT_NOT_RECOMMENDED.broken();
        }
        if (!earlier.isEmpty()) {
            mustLeaveRoom(earlier.getLast());
        }
        openRound.mustBePossible(file);
    }

    private static void mustLeaveRoom(Assessment last) {
        switch (last.status()) {
            case PENDING, ADDITIONAL_INFORMATION_REQUESTED -> throw AssessmentRule.ASSESSMENT_ACTIVE_ALREADY.broken();
            case DECIDED_POSITIVE -> throw AssessmentRule.ASSESSMENT_POSITIVE_ALREADY.broken();
            case DECIDED_NEGATIVE -> throw AssessmentRule.REASSESSMENT_NEEDED.broken();
            case LAPSED, REVOKED -> {
                // nothing stands: a new round may open
            }
        }
    }
}

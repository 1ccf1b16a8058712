package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.consent.ConsentScope;
import org.hjemvej.cases.consent.Consents;
import org.hjemvej.cases.identification.Identifications;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** Opens an assessment on CMM's recommendation, before the authority that is competent now. */
@ApplicationScoped
public class OpenAssessment {

    private final CaseFiles files;
    private final Assessments assessments;
    private final Identifications identifications;
    private final Consents consents;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    OpenAssessment(
            CaseFiles files,
            Assessments assessments,
            Identifications identifications,
            Consents consents,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.assessments = assessments;
        this.identifications = identifications;
        this.consents = consents;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Assessment run(String handle, CaseReader reader, Actor actor) {
        CaseFile file = files.toChange(handle, reader);
        if (!identifications.recommended(handle)) {
            throw AssessmentRule.ASSESSMENT_NOT_RECOMMENDED.broken();
        }
        List<Assessment> earlier = assessments.of(handle);
        earlier.forEach(OpenAssessment::mustBeOver);
        CompetentAuthority competent = CompetentAuthority.of(file.stayBasis());
        if (competent.authority() == Authority.UDL) {
            consents.require(handle, ConsentScope.ASSESSMENT_TRANSFER_UDL);
            file.shareWithUdl();
        }
        Assessment assessment = Assessment.open(handle, earlier.size() + 1, competent, clock.now());
        assessments.persistAndFlush(assessment);
        outbox.publish(
                new AssessmentEvent.AssessmentOpened(
                        handle, assessment.id(), assessment.round(), assessment.authority()),
                actor);
        audit.record(actor, "assessment.open", handle, assessment.id());
        return assessment;
    }

    private static void mustBeOver(Assessment earlier) {
        switch (earlier.status()) {
            case PENDING, ADDITIONAL_INFORMATION_REQUESTED -> throw AssessmentRule.ASSESSMENT_ACTIVE_ALREADY.broken();
            case DECIDED_POSITIVE -> throw AssessmentRule.ASSESSMENT_POSITIVE_ALREADY.broken();
            case DECIDED_NEGATIVE, LAPSED, REVOKED -> {
                // over: a new round may open
            }
        }
    }
}

package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.competence.Authority;
import org.hjemvej.cases.competence.Competences;
import org.hjemvej.cases.competence.CompetentAuthority;
import org.hjemvej.cases.consent.ConsentScope;
import org.hjemvej.cases.consent.Consents;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** Opens the next round of assessment before the authority that is competent now, and freezes who that is. */
@ApplicationScoped
class OpenRound {

    private final Assessments assessments;
    private final Competences competences;
    private final Consents consents;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    OpenRound(
            Assessments assessments,
            Competences competences,
            Consents consents,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.assessments = assessments;
        this.competences = competences;
        this.consents = consents;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The next round after the earlier ones; {@code first} may add to it before others learn of it. */
    Assessment run(CaseFile file, Rounds earlier, Consumer<Assessment> first, Actor actor) {
        CompetentAuthority competent = competences.of(file, clock.today());
        mayShare(file, competent.authority());
        Assessment assessment =
                Assessment.open(Assessment.newId(), file.handle(), earlier.next(), competent, clock.now());
        first.accept(assessment);
        assessments.persistAndFlush(assessment);
        outbox.publish(
                new AssessmentEvent.AssessmentOpened(
                        file.handle(), assessment.id(), assessment.round(), assessment.authority()),
                actor);
        audit.record(actor, "assessment.open", file.handle(), assessment.id());
        return assessment;
    }

    /** Refuses unless the authority that is competent now may learn of the case. */
    void mustBePossible(CaseFile file) {
        mustHaveConsent(file, competences.of(file, clock.today()).authority());
    }

    /** Udlændingestyrelsen learns of a case by consent of the person only. */
    void mayShare(CaseFile file, Authority authority) {
        mustHaveConsent(file, authority);
        if (authority == Authority.UDL) {
            file.shareWithUdl();
        }
    }

    private void mustHaveConsent(CaseFile file, Authority authority) {
        if (authority == Authority.UDL) {
            consents.require(file.handle(), ConsentScope.ASSESSMENT_TRANSFER_UDL);
        }
    }
}

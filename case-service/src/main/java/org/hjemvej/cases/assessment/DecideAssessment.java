package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.contactpersons.AwaitContactPerson;
import org.hjemvej.cases.reflection.OfferReflectionPeriod;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;

/**
 * The authority decides: one person proposes, another confirms. A confirmed positive decision offers the reflection and
 * restitution period at once, from the day of the confirmation on, and asks CMM for a contact person where there is none.
 */
@ApplicationScoped
public class DecideAssessment {

    private final BeginStep begin;
    private final Assessments assessments;
    private final OfferReflectionPeriod offerPeriod;
    private final AwaitContactPerson contactPerson;
    private final UdlTask udlTask;
    private final Vault vault;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    DecideAssessment(
            BeginStep begin,
            Assessments assessments,
            OfferReflectionPeriod offerPeriod,
            AwaitContactPerson contactPerson,
            UdlTask udlTask,
            Vault vault,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.begin = begin;
        this.assessments = assessments;
        this.offerPeriod = offerPeriod;
        this.contactPerson = contactPerson;
        this.udlTask = udlTask;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Assessment propose(AssessmentStep step, Decision decision, String reasons) {
        Assessment assessment = begin.ofHolder(step).assessment();
        byte[] sealed = vault.seal(step.handle(), reasonsOf(step.id()), reasons.getBytes(StandardCharsets.UTF_8));
        assessment.propose(decision, sealed, step.actor(), clock.today());
        return done(assessment, step, "assessment.propose");
    }

    @Transactional
    public Assessment withdraw(AssessmentStep step) {
        Assessment assessment = begin.ofHolder(step).assessment();
        assessment.withdrawProposal(step.actor());
        return done(assessment, step, "assessment.withdraw-proposal");
    }

    @Transactional
    public Assessment confirm(AssessmentStep step) {
        BeginStep.Begun begun = begin.ofHolder(step);
        Assessment assessment = begun.assessment();
        CaseFile file = begun.file();
        AssessmentEvent event =
                assessment.confirm(step.actor(), file.stayBasis().toClass(), file.treatedAsChild());
        done(assessment, step, "assessment.confirm");
        outbox.publish(event, step.actor());
        if (assessment.status() == AssessmentStatus.DECIDED_POSITIVE) {
            offerPeriod.run(step.handle(), step.id(), file.stayBasis(), step.actor());
            contactPerson.assessed(file, step.id(), step.actor());
        }
        // after the offer: it may be the task that is left
        udlTask.roundOver(file);
        return assessment;
    }

    /** Ends the assessment without a decision. */
    @Transactional
    public Assessment lapse(AssessmentStep step, LapseReason reason) {
        BeginStep.Begun begun = begin.ofHolder(step);
        Assessment assessment = begun.assessment();
        AssessmentEvent event = assessment.lapse(reason, step.actor(), clock.today());
        done(assessment, step, "assessment.lapse");
        udlTask.roundOver(begun.file());
        outbox.publish(event, step.actor());
        return assessment;
    }

    private Assessment done(Assessment assessment, AssessmentStep step, String action) {
        assessments.flush();
        audit.record(step.actor(), action, step.handle(), step.id());
        return assessment;
    }

    /** Where the reasons of a decision are sealed. */
    public static Vault.Place reasonsOf(String id) {
        return new Vault.Place("assessment", "sealed_reasons", id);
    }
}

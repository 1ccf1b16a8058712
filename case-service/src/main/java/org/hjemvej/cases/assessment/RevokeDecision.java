package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import org.hjemvej.cases.reflection.LoseGround;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;

/**
 * The authority that decided revokes its positive decision: one person proposes, another confirms. Nothing is ended by it: the
 * period loses its ground and runs on until a person decides; reintegration-service hears of it and puts on hold.
 */
@ApplicationScoped
public class RevokeDecision {

    private final BeginStep begin;
    private final Assessments assessments;
    private final Revocations revocations;
    private final LoseGround loseGround;
    private final UdlTask udlTask;
    private final Vault vault;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    RevokeDecision(
            BeginStep begin,
            Assessments assessments,
            Revocations revocations,
            LoseGround loseGround,
            UdlTask udlTask,
            Vault vault,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.begin = begin;
        this.assessments = assessments;
        this.revocations = revocations;
        this.loseGround = loseGround;
        this.udlTask = udlTask;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Assessment propose(AssessmentStep step, RevocationTerms terms, String reasons) {
        Assessment assessment = begin.ofHolder(step).assessment();
        String id = Ids.handle("V");
        byte[] sealed = vault.seal(step.handle(), reasonsOf(id), reasons.getBytes(StandardCharsets.UTF_8));
        Revocation revocation = Revocation.propose(id, assessment, terms, sealed, step.actor(), clock.now());
        assessment.linkRevocation(id);
        // the version first: who lost the race hears that, and not that another one is proposed already
        assessments.flush();
        revocations.persist(revocation);
        return done(assessment, step, "revocation.propose");
    }

    @Transactional
    public Assessment withdraw(AssessmentStep step) {
        Assessment assessment = begin.ofHolder(step).assessment();
        revocations.proposed(assessment).withdraw();
        assessment.linkRevocation(null);
        return done(assessment, step, "revocation.withdraw");
    }

    @Transactional
    public Assessment confirm(AssessmentStep step) {
        BeginStep.Begun begun = begin.ofHolder(step);
        Assessment assessment = begun.assessment();
        Revocation revocation = revocations.proposed(assessment);
        Actor actor = step.actor();
        revocation.confirm(actor);
        assessment.revoke();
        done(assessment, step, "revocation.confirm");
        outbox.publish(
                new AssessmentEvent.AssessmentRevoked(
                        step.handle(),
                        assessment.id(),
                        assessment.round(),
                        assessment.authority(),
                        revocation.terms().decidedOn()),
                actor);
        loseGround.run(assessment.id(), revocation.terms().decidedOn(), actor);
        udlTask.roundOver(begun.file());
        return assessment;
    }

    private Assessment done(Assessment assessment, AssessmentStep step, String action) {
        assessments.flush();
        audit.record(step.actor(), action, step.handle(), step.id());
        return assessment;
    }

    /** Where the reasons of a revocation are sealed. */
    public static Vault.Place reasonsOf(String id) {
        return new Vault.Place("revocation", "sealed_reasons", id);
    }
}

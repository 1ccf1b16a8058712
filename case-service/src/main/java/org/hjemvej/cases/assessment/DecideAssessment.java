package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.reflection.OfferReflectionPeriod;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;

/** The competent authority decides; a positive decision offers the reflection and restitution period at once. */
@ApplicationScoped
public class DecideAssessment {

    private final CaseFiles files;
    private final Assessments assessments;
    private final OfferReflectionPeriod offerPeriod;
    private final Vault vault;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    DecideAssessment(
            CaseFiles files,
            Assessments assessments,
            OfferReflectionPeriod offerPeriod,
            Vault vault,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.assessments = assessments;
        this.offerPeriod = offerPeriod;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Assessment run(
            String handle,
            String id,
            CaseReader reader,
            ExpectedVersion expected,
            Decision decision,
            String reasons,
            Actor actor) {
        Assessment assessment = assessments.get(handle, id);
        // before the case: an authority that may not see it is told who is competent, and nothing else
        assessment.mustBeDecidedBy(actor);
        CaseFile file = files.toChange(handle, reader);
        expected.mustBe(assessment.version());
        byte[] sealed = vault.seal(handle, reasonsOf(id), reasons.getBytes(StandardCharsets.UTF_8));
        AssessmentEvent event = assessment.decide(
                decision, sealed, actor, clock.today(), file.stayBasis().toClass(), file.treatedAsChild());
        assessments.flush();
        outbox.publish(event, actor);
        audit.record(actor, "assessment.decide", handle, id);
        if (assessment.status() == AssessmentStatus.DECIDED_POSITIVE) {
            offerPeriod.run(handle, id, file.stayBasis(), actor);
        }
        return assessment;
    }

    /** Where the reasons of a decision are sealed. */
    public static Vault.Place reasonsOf(String id) {
        return new Vault.Place("assessment", "sealed_reasons", id);
    }
}

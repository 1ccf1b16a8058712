package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;

/** The authority asks CMM for more before it decides, as often as it needs to, and CMM answers. */
@ApplicationScoped
public class AskForInformation {

    private final BeginStep begin;
    private final InformationRequests requests;
    private final Vault vault;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    AskForInformation(
            BeginStep begin,
            InformationRequests requests,
            Vault vault,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.begin = begin;
        this.requests = requests;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Assessment ask(AssessmentStep step, String question) {
        Assessment assessment = begin.ofHolder(step).assessment();
        String id = Ids.handle("Q");
        byte[] sealed = vault.seal(step.handle(), questionOf(id), question.getBytes(StandardCharsets.UTF_8));
        InformationRequest request = assessment.ask(id, sealed, step.actor(), clock.now());
        // the version first: who lost the race hears that, and not that a question is open already
        requests.flush();
        requests.persistAndFlush(request);
        outbox.publish(
                new AssessmentEvent.AssessmentInformationRequested(
                        step.handle(), step.id(), assessment.round(), assessment.authority()),
                step.actor());
        audit.record(step.actor(), "assessment.ask", step.handle(), step.id());
        return assessment;
    }

    @Transactional
    public Assessment answer(AssessmentStep step, String answer) {
        Assessment assessment = begin.ofReader(step).assessment();
        assessment.informed();
        InformationRequest request = requests.open(step.id()).orElseThrow();
        byte[] sealed = vault.seal(step.handle(), answerOf(request.id()), answer.getBytes(StandardCharsets.UTF_8));
        request.answer(sealed, step.actor(), clock.now());
        requests.flush();
        outbox.publish(
                new AssessmentEvent.AssessmentInformationGiven(
                        step.handle(), step.id(), assessment.round(), assessment.authority()),
                step.actor());
        audit.record(step.actor(), "assessment.inform", step.handle(), step.id());
        return assessment;
    }

    /** Where a question is sealed. */
    public static Vault.Place questionOf(String id) {
        return new Vault.Place("information_request", "sealed_question", id);
    }

    /** Where an answer is sealed. */
    public static Vault.Place answerOf(String id) {
        return new Vault.Place("information_request", "sealed_answer", id);
    }
}

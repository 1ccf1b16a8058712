package org.hjemvej.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;

/** Records that a person, or who agrees for a child, agrees, that she confirms it as an adult, or takes it back; others learn of it at once. */
@ApplicationScoped
public class RecordConsent {

    private final CaseFiles files;
    private final Consents consents;
    private final WhoAgrees whoAgrees;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;
    private final Event<ConsentEnded> ended;

    RecordConsent(
            CaseFiles files,
            Consents consents,
            WhoAgrees whoAgrees,
            Outbox outbox,
            Audit audit,
            BusinessClock clock,
            Event<ConsentEnded> ended) {
        this.files = files;
        this.consents = consents;
        this.whoAgrees = whoAgrees;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.ended = ended;
    }

    @Transactional
    public Consent give(String handle, CaseReader reader, Consent.Given given, Actor actor) {
        CaseFile file = files.toChange(handle, reader);
        mustNotStand(handle, given.scope());
        whoAgrees.mustBeGiven(file, given);
        Consent consent = Consent.give(handle, given, clock.now());
        if (given.legalBasis() == Consent.LegalBasis.STATUTE) {
            file.allowIdentity();
        }
        consents.persistAndFlush(consent);
        outbox.publish(
                new ConsentEvent.ConsentGiven(handle, consent.scope(), consent.textVersion(), consent.givenBy()),
                actor);
        audit.record(actor, "consent.give", handle, consent.id());
        return consent;
    }

    /** Refuses when this use is agreed to already, or when there is nobody who could agree to it. */
    void mustBePossible(CaseFile file, ConsentScope scope) {
        mustNotStand(file.handle(), scope);
        whoAgrees.mustBeSomebody(file, scope);
    }

    private void mustNotStand(String handle, ConsentScope scope) {
        if (consents.stands(handle, scope)) {
            throw ConsentRule.CONSENT_STANDS_ALREADY.broken(Map.of("scope", scope));
        }
    }

    /** Who has turned adult agrees herself to what her representative agreed to; it stood and goes on standing. */
    @Transactional
    public Consent confirm(String handle, String id, CaseReader reader, ExpectedVersion expected, Actor actor) {
        CaseFile file = files.toChange(handle, reader);
        Consent consent = consents.get(handle, id);
        expected.mustBe(consent.version());
        if (consents.treatedAsChild(file)) {
            throw ConsentRule.CONSENT_OF_A_CHILD.broken();
        }
        consent.confirm(clock.now());
        consents.flush();
        outbox.publish(new ConsentEvent.ConsentConfirmed(handle, consent.scope(), consent.textVersion()), actor);
        audit.record(actor, "consent.confirm", handle, id);
        return consent;
    }

    @Transactional
    public Consent withdraw(String handle, String id, CaseReader reader, ExpectedVersion expected, Actor actor) {
        // also in a case that is merged into another: what she takes back must not go on standing there
        files.locked(handle, reader);
        Consent consent = consents.get(handle, id);
        expected.mustBe(consent.version());
        end(consent, actor);
        return consent;
    }

    /** What a person has said makes her consent void: it is withdrawn, if it stands, in the same transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(String handle, ConsentScope scope, Actor actor) {
        consents.standing(handle, scope).ifPresent(consent -> end(consent, actor));
    }

    private void end(Consent consent, Actor actor) {
        consent.withdraw(clock.now());
        consents.flush();
        outbox.publish(
                new ConsentEvent.ConsentWithdrawn(consent.caseHandle(), consent.scope(), consent.textVersion()), actor);
        audit.record(actor, "consent.withdraw", consent.caseHandle(), consent.id());
        ended.fire(new ConsentEnded(consent.caseHandle(), consent.scope(), actor));
    }
}

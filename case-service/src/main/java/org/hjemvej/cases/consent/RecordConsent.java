package org.hjemvej.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;

/** Records that a person agrees, or takes it back; either way others learn of it at once. */
@ApplicationScoped
public class RecordConsent {

    private final CaseFiles files;
    private final Consents consents;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    RecordConsent(CaseFiles files, Consents consents, Outbox outbox, Audit audit, BusinessClock clock) {
        this.files = files;
        this.consents = consents;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Consent give(String handle, CaseReader reader, Consent.Given given, Actor actor) {
        files.toChange(handle, reader);
        if (consents.stands(handle, given.scope())) {
            throw ConsentRule.CONSENT_STANDS_ALREADY.broken(Map.of("scope", given.scope()));
        }
        Consent consent = Consent.give(handle, given, clock.now());
        consents.persistAndFlush(consent);
        outbox.publish(new ConsentEvent.ConsentGiven(handle, consent.scope(), consent.textVersion()), actor);
        audit.record(actor, "consent.give", handle, consent.id());
        return consent;
    }

    @Transactional
    public Consent withdraw(String handle, String id, CaseReader reader, ExpectedVersion expected, Actor actor) {
        files.toChange(handle, reader);
        Consent consent = consents.get(handle, id);
        expected.mustBe(consent.version());
        consent.withdraw(clock.now());
        consents.flush();
        outbox.publish(new ConsentEvent.ConsentWithdrawn(handle, consent.scope(), consent.textVersion()), actor);
        audit.record(actor, "consent.withdraw", handle, consent.id());
        return consent;
    }
}

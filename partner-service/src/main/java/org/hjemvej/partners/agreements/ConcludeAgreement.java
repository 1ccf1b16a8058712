package org.hjemvej.partners.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import org.hjemvej.partners.organisations.Organisations;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;

/** DRC drafts, negotiates, signs, activates and suspends agreements. */
@ApplicationScoped
public class ConcludeAgreement {

    private final Agreements agreements;
    private final Organisations organisations;
    private final CountryLock countries;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;
    private final Event<AgreementActive> active;

    ConcludeAgreement(
            Agreements agreements,
            Organisations organisations,
            CountryLock countries,
            Outbox outbox,
            Audit audit,
            BusinessClock clock,
            Event<AgreementActive> active) {
        this.agreements = agreements;
        this.organisations = organisations;
        this.countries = countries;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.active = active;
    }

    @Transactional
    public Agreement draft(String organisationId, Agreement.Terms terms, Actor actor) {
        Agreement agreement = Agreement.draft(organisations.get(organisationId), terms, clock.now());
        agreements.persistAndFlush(agreement);
        audit.record(actor, "agreement.draft", "service", agreement.id());
        return agreement;
    }

    @Transactional
    public Agreement negotiate(String id, ExpectedVersion expected, Actor actor) {
        return change(id, expected, actor, "agreement.negotiate", Agreement::negotiate);
    }

    @Transactional
    public Agreement sign(String id, ExpectedVersion expected, Actor actor) {
        return change(id, expected, actor, "agreement.sign", Agreement::sign);
    }

    @Transactional
    public Agreement activate(String id, ExpectedVersion expected, Actor actor) {
        countries.hold(agreements.get(id).country());
        Agreement agreement =
                change(id, expected, actor, "agreement.activate", activated -> activated.activate(clock.today()));
        outbox.publish(new AgreementEvent.AgreementActivated(id, id, agreement.country(), agreement.validTo()), actor);
        active.fire(new AgreementActive(agreement.country()));
        return agreement;
    }

    @Transactional
    public Agreement suspend(String id, ExpectedVersion expected, Actor actor) {
        Agreement agreement = change(id, expected, actor, "agreement.suspend", Agreement::suspend);
        outbox.publish(new AgreementEvent.AgreementSuspended(id, id, agreement.country(), agreement.validTo()), actor);
        return agreement;
    }

    private Agreement change(
            String id, ExpectedVersion expected, Actor actor, String action, Consumer<Agreement> verb) {
        Agreement agreement = agreements.get(id);
        expected.mustBe(agreement.version());
        verb.accept(agreement);
        agreements.flush();
        audit.record(actor, action, "service", id);
        return agreement;
    }
}

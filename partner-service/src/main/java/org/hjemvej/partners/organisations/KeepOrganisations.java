package org.hjemvej.partners.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;

/** DRC finds partner organisations and carries them through screening and due diligence. */
@ApplicationScoped
public class KeepOrganisations {

    private final Organisations organisations;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    KeepOrganisations(Organisations organisations, Outbox outbox, Audit audit, BusinessClock clock) {
        this.organisations = organisations;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Organisation identify(String code, String name, String country, Actor actor) {
        if (organisations.byCode(code).isPresent()) {
            throw OrganisationRule.ORGANISATION_CODE_TAKEN.broken();
        }
        Organisation organisation = Organisation.identify(code, name, country, clock.now());
        organisations.persistAndFlush(organisation);
        audit.record(actor, "organisation.identify", "service", organisation.id());
        return organisation;
    }

    @Transactional
    public Organisation advance(String id, ExpectedVersion expected, OrganisationStatus status, Actor actor) {
        Organisation organisation = organisations.get(id);
        expected.mustBe(organisation.version());
        organisation.become(status);
        organisations.flush();
        if (status == OrganisationStatus.QUALIFIED) {
            outbox.publish(new OrganisationEvent.OrganisationQualified(id, id), actor);
        }
        audit.record(actor, "organisation.advance", "service", id);
        return organisation;
    }
}

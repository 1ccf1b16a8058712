package org.hjemvej.cases.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.entitlements.Entitlement;
import org.hjemvej.cases.entitlements.ReadEntitlements;
import org.hjemvej.cases.entitlements.ServiceCategory;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** CMM offers a person a service that she is entitled to. */
@ApplicationScoped
public class OfferService {

    private final CaseFiles files;
    private final ServiceOffers offers;
    private final ReadEntitlements entitlements;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    OfferService(
            CaseFiles files,
            ServiceOffers offers,
            ReadEntitlements entitlements,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.offers = offers;
        this.entitlements = entitlements;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of one kind by one provider there is one offer at a time. */
    @Transactional
    public ServiceOffer run(String handle, CaseReader reader, ServiceCategory category, String provider, Actor actor) {
        CaseFile file = files.toChange(handle, reader);
        offers.living(handle, category, provider).ifPresent(living -> {
            throw OfferRule.OFFER_STANDS_ALREADY.broken(
                    Map.of("category", category, "provider", provider, "offer", living.id()));
        });
        LocalDate today = clock.today();
        Entitlement entitlement = entitlements.to(category, file, today);
        ServiceOffer offer = ServiceOffer.offer(handle, entitlement, provider, actor, today, clock.now());
        offers.persistAndFlush(offer);
        outbox.publish(new OfferEvent.ServiceOffered(handle, offer.id()), actor);
        audit.record(actor, "service-offer.make", handle, offer.id());
        return offer;
    }
}

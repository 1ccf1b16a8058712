package org.hjemvej.cases.offers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hjemvej.cases.entitlements.ServiceCategory;
import org.hjemvej.platform.rules.InterfaceRule;

/** The offers of all cases. */
@ApplicationScoped
public class ServiceOffers implements PanacheRepositoryBase<ServiceOffer, String> {

    public ServiceOffer get(String caseHandle, String id) {
        return find("id = ?1 and caseHandle = ?2", id, caseHandle)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The next offers of a case after a position, oldest first. */
    public List<ServiceOffer> after(String caseHandle, Instant offeredAt, String id, int limit) {
        return find(
                        "caseHandle = ?1 and offeredAt >= ?2 and (offeredAt > ?2 or id > ?3) order by offeredAt, id",
                        caseHandle,
                        offeredAt,
                        id)
                .range(0, limit - 1)
                .list();
    }

    /** All offers of a case, oldest first. */
    public List<ServiceOffer> of(String caseHandle) {
        return list("caseHandle = ?1 order by offeredAt, id", caseHandle);
    }

    /** The one of this kind by this provider that is not over. */
    Optional<ServiceOffer> living(String caseHandle, ServiceCategory category, String provider) {
        return find(
                        "caseHandle = ?1 and category = ?2 and provider = ?3 and status in ?4",
                        caseHandle,
                        category,
                        provider,
                        List.of(OfferStatus.OFFERED, OfferStatus.ACCEPTED, OfferStatus.IN_PROGRESS))
                .firstResultOptional();
    }
}

package org.hjemvej.cases.offers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hjemvej.cases.entitlements.ServiceCategory;
import org.hjemvej.platform.rest.OldestFirst;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rules.InterfaceRule;

/** The offers of all cases. */
@ApplicationScoped
public class ServiceOffers implements PanacheRepositoryBase<ServiceOffer, String> {

    private static final OldestFirst<ServiceOffer> OLDEST_FIRST =
            OldestFirst.by("offeredAt", ServiceOffer::offeredAt, ServiceOffer::id);

    public ServiceOffer get(String caseHandle, String id) {
        return find("id = ?1 and caseHandle = ?2", id, caseHandle)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** A page of the offers of a case, oldest first. */
    public Page<ServiceOffer> of(String caseHandle, PageAfter after) {
        return OLDEST_FIRST.page(this, after, "caseHandle = ?1", caseHandle);
    }

    /** All offers of a case, oldest first. */
    public List<ServiceOffer> of(String caseHandle) {
        return list("caseHandle = ?1 order by offeredAt, id", caseHandle);
    }

    /** The one of this kind by this provider that is not over. */
    Optional<ServiceOffer> living(String caseHandle, ServiceCategory category, String provider) {
        return find(
                        "caseHandle = ?1 and category = ?2 and provider = ?3 and status in (OFFERED, ACCEPTED,"
                                + " IN_PROGRESS)",
                        caseHandle,
                        category,
                        provider)
                .firstResultOptional();
    }
}

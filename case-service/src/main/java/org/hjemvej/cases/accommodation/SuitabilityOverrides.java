package org.hjemvej.cases.accommodation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.hjemvej.platform.rest.OldestFirst;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rules.InterfaceRule;

/** The decisions by which somebody lives where a threat is known. */
@ApplicationScoped
public class SuitabilityOverrides implements PanacheRepositoryBase<SuitabilityOverride, String> {

    private static final OldestFirst<SuitabilityOverride> OLDEST_FIRST =
            OldestFirst.by("decidedAt", SuitabilityOverride::decidedAt, SuitabilityOverride::id);

    SuitabilityOverride get(String placementId, String id) {
        return find("id = ?1 and placementId = ?2", id, placementId)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** Nothing tells any more in which house it was; to be called when that is forgotten of the placement as well. */
    void forgetPlace(String placementId) {
        update("facility = null where placementId = ?1", placementId);
    }

    /** A page of those of a placement. */
    Page<SuitabilityOverride> of(String placementId, PageAfter after) {
        return OLDEST_FIRST.page(this, after, "placementId = ?1", placementId);
    }
}

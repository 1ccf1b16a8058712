package org.hjemvej.cases.accommodation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hjemvej.platform.rules.InterfaceRule;

/** The decisions by which somebody lives where a threat is known. */
@ApplicationScoped
public class SuitabilityOverrides implements PanacheRepositoryBase<SuitabilityOverride, String> {

    SuitabilityOverride get(String placementId, String id) {
        return find("id = ?1 and placementId = ?2", id, placementId)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** Nothing tells any more in which house it was; to be called when that is forgotten of the placement as well. */
    void forgetPlace(String placementId) {
        update("facility = null where placementId = ?1", placementId);
    }

    /** The next ones of a placement after a position, oldest first. */
    List<SuitabilityOverride> after(String placementId, Instant decidedAt, String id, int limit) {
        return find(
                        "placementId = ?1 and decidedAt >= ?2 and (decidedAt > ?2 or id > ?3) order by decidedAt, id",
                        placementId,
                        decidedAt,
                        id)
                .range(0, limit - 1)
                .list();
    }
}

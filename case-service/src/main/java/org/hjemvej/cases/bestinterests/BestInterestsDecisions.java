package org.hjemvej.cases.bestinterests;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hjemvej.platform.rules.InterfaceRule;

/** The best-interests decisions. */
@ApplicationScoped
public class BestInterestsDecisions implements PanacheRepositoryBase<BestInterests, String> {

    /** Oldest first. */
    public List<BestInterests> of(String caseHandle) {
        return list("caseHandle = ?1 order by proposedAt, id", caseHandle);
    }

    BestInterests get(String caseHandle, String id) {
        return find("id = ?1 and caseHandle = ?2", id, caseHandle)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The one of a case in this state; there is one that is proposed at a time, and one that stands. */
    Optional<BestInterests> in(BestInterestsStatus status, String caseHandle) {
        return find("caseHandle = ?1 and status = ?2", caseHandle, status).firstResultOptional();
    }
}

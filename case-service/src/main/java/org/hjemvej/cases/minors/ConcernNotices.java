package org.hjemvej.cases.minors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.platform.rules.InterfaceRule;

/** What municipalities were told of children. */
@ApplicationScoped
public class ConcernNotices implements PanacheRepositoryBase<ConcernNotice, String> {

    /** Oldest first. */
    public List<ConcernNotice> of(String caseHandle) {
        return list("caseHandle = ?1 order by recordedAt, id", caseHandle);
    }

    ConcernNotice get(String caseHandle, String id) {
        return find("id = ?1 and caseHandle = ?2", id, caseHandle)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    boolean isProven(String caseHandle) {
        return count("caseHandle = ?1 and status = ?2", caseHandle, NoticeStatus.RECEIVED) > 0;
    }
}

package org.hjemvej.cases.counselling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.platform.rules.InterfaceRule;

/** The counselling sessions of all cases. */
@ApplicationScoped
public class CounsellingSessions implements PanacheRepositoryBase<CounsellingSession, String> {

    public CounsellingSession get(String caseHandle, String id) {
        return find("id = ?1 and caseHandle = ?2", id, caseHandle)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The sessions of a case, oldest first. */
    public List<CounsellingSession> of(String caseHandle) {
        return list("caseHandle = ?1 order by heldOn, recordedAt, id", caseHandle);
    }
}

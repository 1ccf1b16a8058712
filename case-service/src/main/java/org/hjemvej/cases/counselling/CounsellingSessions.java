package org.hjemvej.cases.counselling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The counselling sessions of all cases. */
@ApplicationScoped
public class CounsellingSessions implements PanacheRepositoryBase<CounsellingSession, String> {

    public List<CounsellingSession> of(String caseHandle) {
        return list("caseHandle = ?1 order by heldOn, id", caseHandle);
    }
}

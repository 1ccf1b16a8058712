package org.hjemvej.cases.bestinterests;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What came of looking for families. */
@ApplicationScoped
public class FamilyTracings implements PanacheRepositoryBase<FamilyTracing, String> {

    /** Oldest first; the last one counts. */
    public List<FamilyTracing> of(String caseHandle) {
        return list("caseHandle = ?1 order by recordedAt, id", caseHandle);
    }
}

package org.hjemvej.cases.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the stay bases of all cases were before. */
@ApplicationScoped
public class StayBasisChanges implements PanacheRepositoryBase<StayBasisChange, Long> {

    public List<StayBasisChange> of(String caseHandle) {
        return list("caseHandle = ?1 order by id", caseHandle);
    }
}

package org.hjemvej.cases.bestinterests;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** When children were heard. */
@ApplicationScoped
public class ChildsViews implements PanacheRepositoryBase<ChildsView, String> {

    /** Oldest first. */
    public List<ChildsView> of(String caseHandle) {
        return list("caseHandle = ?1 order by recordedAt, id", caseHandle);
    }
}

package org.hjemvej.cases.minors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The representatives of all children. */
@ApplicationScoped
public class Representatives implements PanacheRepositoryBase<Representative, String> {

    /** Present and former ones of a case. */
    List<Representative> of(String caseHandle) {
        return list("caseHandle = ?1 order by appointedOn, id", caseHandle);
    }

    public Optional<Representative> current(String caseHandle) {
        return find("caseHandle = ?1 and endedOn is null", caseHandle).firstResultOptional();
    }
}

package org.hjemvej.cases.minors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Why children have no representative. */
@ApplicationScoped
public class RepresentativeWaivers implements PanacheRepositoryBase<RepresentativeWaiver, String> {

    /** All that were recorded, oldest first. */
    List<RepresentativeWaiver> of(String caseHandle) {
        return list("caseHandle = ?1 order by recordedAt, id", caseHandle);
    }

    /** The reason that was recorded last. */
    public Optional<RepresentativeWaiver> latest(String caseHandle) {
        return find("caseHandle = ?1 order by recordedAt desc, id desc", caseHandle)
                .range(0, 0)
                .firstResultOptional();
    }
}

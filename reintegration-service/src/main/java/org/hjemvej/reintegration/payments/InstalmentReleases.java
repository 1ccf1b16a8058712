package org.hjemvej.reintegration.payments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who released what. */
@ApplicationScoped
public class InstalmentReleases implements PanacheRepositoryBase<InstalmentRelease, InstalmentRelease.Key> {

    List<InstalmentRelease> of(String instalmentId) {
        return list("key.instalmentId = ?1 order by key.position", instalmentId);
    }

    /** How many persons have released an instalment. */
    public long given(String instalmentId) {
        return count("key.instalmentId", instalmentId);
    }
}

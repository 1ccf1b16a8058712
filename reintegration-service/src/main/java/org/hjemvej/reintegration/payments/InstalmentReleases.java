package org.hjemvej.reintegration.payments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who released what. */
@ApplicationScoped
public class InstalmentReleases implements PanacheRepositoryBase<InstalmentRelease, InstalmentRelease.Key> {

    /** Those that count for an instalment now. */
    List<InstalmentRelease> of(CashInstalment instalment) {
        return list(
                "key.instalmentId = ?1 and key.releaseRound = ?2 order by key.position",
                instalment.id(),
                instalment.releaseRound());
    }

    /** How many persons have released an instalment. */
    public long given(CashInstalment instalment) {
        return count("key.instalmentId = ?1 and key.releaseRound = ?2", instalment.id(), instalment.releaseRound());
    }
}

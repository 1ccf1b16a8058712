package org.hjemvej.reintegration.payments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hjemvej.platform.queries.AnyOf;

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
    long given(CashInstalment instalment) {
        return count("key.instalmentId = ?1 and key.releaseRound = ?2", instalment.id(), instalment.releaseRound());
    }

    /** How many persons have released each of these instalments, by its id; those that nobody has are left out. */
    public Map<String, Long> given(Collection<CashInstalment> instalments) {
        return getEntityManager()
                .createQuery(
                        "select r.key.instalmentId, count(*) from InstalmentRelease r"
                                + " join CashInstalment i on i.id = r.key.instalmentId and i.releaseRound = r.key.releaseRound"
                                + " where " + AnyOf.of("i.id", "?1") + " group by r.key.instalmentId",
                        Given.class)
                .setParameter(1, instalments.stream().map(CashInstalment::id).toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toMap(Given::instalment, Given::persons));
    }

    /** How many have released an instalment. */
    record Given(String instalment, long persons) {}
}

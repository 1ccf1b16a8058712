package org.hjemvej.partners.agreements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.hjemvej.platform.rules.InterfaceRule;

/** The agreements. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, String> {

    public Agreement get(String id) {
        return findByIdOptional(id).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** Agreements of a country, longest validity first; locked, so that the last place is taken once. */
    public List<Agreement> ofCountryLocked(String country) {
        return find("country = ?1 order by validTo desc, id", country)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * Agreements of a country, longest validity first. Their organisations are read by their ids, a few at a time: joined,
     * PostgreSQL would read all organisations there are (P8).
     */
    public List<Agreement> ofCountry(String country) {
        return list("country = ?1 order by validTo desc, id", country);
    }

    public List<Agreement> after(Instant createdAt, String id, int limit) {
        return find("createdAt >= ?1 and (createdAt > ?1 or id > ?2) order by createdAt, id", createdAt, id)
                .range(0, limit - 1)
                .list();
    }
}

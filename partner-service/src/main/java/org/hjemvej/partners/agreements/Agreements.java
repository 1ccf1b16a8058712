package org.hjemvej.partners.agreements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hjemvej.platform.queries.OneOf;
import org.hjemvej.platform.rules.InterfaceRule;

/** The agreements. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, String> {

    /** The states that take new people, as a part of a query. */
    public static final String TAKING_PEOPLE = OneOf.of(Arrays.stream(AgreementStatus.values())
            .filter(AgreementStatus::takesNewPeople)
            .toList());

    public Agreement get(String id) {
        return findByIdOptional(id).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /**
     * All of a country's agreements whose state takes new people and that are still valid that day, longest validity first. Their
     * organisations are read by their ids, a few at a time: joined, PostgreSQL would read all organisations there are (P8).
     */
    public List<Agreement> allTakingPeople(String country, LocalDate on) {
        return list(
                "country = ?1 and status in " + TAKING_PEOPLE + " and validTo >= ?2 order by validTo desc, id",
                country,
                on);
    }

    /**
     * As it and its organisation are now, and stay until the transaction ends: neither is an agreement suspended nor an
     * organisation blacklisted while a place is taken. The organisation first: with the agreement it is read and not locked.
     */
    public Agreement locked(Agreement agreement) {
        getEntityManager().refresh(agreement.organisation(), LockModeType.PESSIMISTIC_READ);
        getEntityManager().refresh(agreement, LockModeType.PESSIMISTIC_WRITE);
        return agreement;
    }

    /** Agreements of a country in any state, longest validity first. */
    public List<Agreement> ofCountry(String country) {
        return list("country = ?1 order by validTo desc, id", country);
    }

    public List<Agreement> after(Instant createdAt, String id, int limit) {
        return find("createdAt >= ?1 and (createdAt > ?1 or id > ?2) order by createdAt, id", createdAt, id)
                .range(0, limit - 1)
                .list();
    }
}

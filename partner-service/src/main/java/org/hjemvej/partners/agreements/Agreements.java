package org.hjemvej.partners.agreements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hjemvej.platform.rules.InterfaceRule;

/** The agreements. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, String> {

    private static final List<AgreementStatus> TAKING_PEOPLE = Arrays.stream(AgreementStatus.values())
            .filter(AgreementStatus::takesNewPeople)
            .toList();
    private static final int PAGE = 20;

    public Agreement get(String id) {
        return findByIdOptional(id).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** A page, counted from 0, of a country's agreements whose state takes new people, longest validity first; empty at the end. */
    public List<Agreement> takingPeople(String country, int page) {
        return find("country = ?1 and status in ?2 order by validTo desc, id", country, TAKING_PEOPLE)
                .page(page, PAGE)
                .list();
    }

    /** As it is now, and stays so until the transaction ends: nobody suspends an agreement while a place of it is taken. */
    public Agreement locked(Agreement agreement) {
        getEntityManager().refresh(agreement, LockModeType.PESSIMISTIC_WRITE);
        return agreement;
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

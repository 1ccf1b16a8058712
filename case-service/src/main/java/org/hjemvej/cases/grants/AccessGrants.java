package org.hjemvej.cases.grants;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hjemvej.platform.queries.AnyOf;
import org.hjemvej.platform.rest.OldestFirst;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rules.InterfaceRule;

/** The grants of all cases. */
@ApplicationScoped
public class AccessGrants implements PanacheRepositoryBase<AccessGrant, String> {

    private static final OldestFirst<AccessGrant> OLDEST_FIRST =
            OldestFirst.by("givenAt", AccessGrant::givenAt, AccessGrant::id);

    AccessGrant get(String caseHandle, String id) {
        return find("id = ?1 and caseHandle = ?2", id, caseHandle)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** A grant that nobody else changes before the commit. */
    Optional<AccessGrant> held(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The grants of a case by which somebody can read today, oldest first. */
    public List<AccessGrant> living(String caseHandle, LocalDate today) {
        return list("caseHandle = ?1 and endedAt is null and expiresOn >= ?2 order by givenAt, id", caseHandle, today);
    }

    /** Those that belong to a referral and are not ended, by their ids alone: the deadline of each is taken before it. */
    List<String> idsOfReferral(String referralId) {
        return getEntityManager()
                .createQuery(
                        "select g.id from AccessGrant g where g.referralId = ?1 and g.endedAt is null"
                                + " order by g.givenAt, g.id",
                        String.class)
                .setParameter(1, referralId)
                .getResultList();
    }

    /** All grants of a case that were ever given, oldest first. */
    List<AccessGrant> of(String caseHandle) {
        return list("caseHandle = ?1 order by givenAt, id", caseHandle);
    }

    /** The grant, when this receiver can read by it today; to everybody else there is no such thing. */
    AccessGrant received(String id, Receiver receiver, LocalDate today) {
        return findByIdOptional(id)
                .filter(receiver::isMeantBy)
                .filter(grant -> grant.isLiving(today))
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** A page of the grants by which a receiver can read today, oldest first. */
    public Page<AccessGrant> received(Receiver receiver, LocalDate today, PageAfter after) {
        return OLDEST_FIRST.page(
                this,
                after,
                "receiver = ?1 and " + AnyOf.of("role", "?2") + " and endedAt is null and expiresOn >= ?3",
                receiver.organisation(),
                receiver.roles().toArray(String[]::new),
                today);
    }
}

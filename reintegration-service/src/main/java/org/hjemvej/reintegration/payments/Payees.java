package org.hjemvej.reintegration.payments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The payees. */
@ApplicationScoped
public class Payees implements PanacheRepositoryBase<Payee, String> {

    /** The payee, held until the transaction ends: a release and a change of the payee come one after the other. */
    Optional<Payee> findLocked(String programmeRef) {
        return findByIdOptional(programmeRef, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The version of the payee, read without it. */
    Optional<Long> versionOf(String programmeRef) {
        return getEntityManager()
                .createQuery("select p.version from Payee p where p.programmeRef = ?1", Long.class)
                .setParameter(1, programmeRef)
                .getResultStream()
                .findFirst();
    }
}

package org.hjemvej.reintegration.payments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.hjemvej.platform.rules.InterfaceRule;

/** The instalments of all programmes. */
@ApplicationScoped
public class CashInstalments implements PanacheRepositoryBase<CashInstalment, String> {

    public List<CashInstalment> of(String programmeRef) {
        return list("programmeRef = ?1 order by sequence", programmeRef);
    }

    /** Those of a programme, held until the transaction ends, so that a release and a hold come one after the other. */
    List<CashInstalment> lockedOf(String programmeRef) {
        return find("programmeRef = ?1 order by sequence", programmeRef)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The ids of those of a programme, read without them. */
    List<String> idsOf(String programmeRef) {
        return getEntityManager()
                .createQuery("select i.id from CashInstalment i where i.programmeRef = ?1", String.class)
                .setParameter(1, programmeRef)
                .getResultList();
    }

    /** The programme of an instalment, read without it. */
    String programmeOf(String id) {
        return getEntityManager()
                .createQuery("select i.programmeRef from CashInstalment i where i.id = ?1", String.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    public CashInstalment get(String id) {
        return findByIdOptional(id).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The instalment, held until the transaction ends, so that two releases come one after the other. */
    CashInstalment getLocked(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** A first release changes what is told of an instalment and nothing in it: its version rises all the same. */
    void raiseVersion(CashInstalment instalment) {
        getEntityManager().lock(instalment, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}

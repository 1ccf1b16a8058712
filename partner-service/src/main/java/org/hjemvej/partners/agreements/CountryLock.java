package org.hjemvej.partners.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.platform.locks.TransactionLock;

/**
 * Whoever gives, takes or frees a place of a country, or opens or ends its search, takes this first: otherwise a place could
 * become free while somebody is just told that there is none.
 */
@ApplicationScoped
public class CountryLock {

    private final TransactionLock lock;

    CountryLock(TransactionLock lock) {
        this.lock = lock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(String country) {
        lock.hold("country " + country);
    }
}

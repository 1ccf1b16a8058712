package org.hjemvej.reintegration.eligibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Copies of consents. */
@ApplicationScoped
public class ConsentCopies implements PanacheRepositoryBase<ConsentCopy, ConsentCopy.Key> {

    public boolean stands(String caseHandle, String scope) {
        ConsentCopy copy = findById(new ConsentCopy.Key(caseHandle, scope));
        return copy != null && copy.stands();
    }

    void set(String caseHandle, String scope, boolean stands, long sequence) {
        ConsentCopy.Key key = new ConsentCopy.Key(caseHandle, scope);
        ConsentCopy copy = findById(key);
        if (copy == null) {
            copy = ConsentCopy.of(key);
            copy.set(stands, sequence);
            persist(copy);
        } else {
            copy.set(stands, sequence);
        }
    }
}

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

    /** Whether the representative of a child agrees to this use. */
    public boolean standsByRepresentative(String caseHandle, String scope) {
        ConsentCopy copy = findById(new ConsentCopy.Key(caseHandle, scope));
        return copy != null && copy.standsByRepresentative();
    }

    void set(String caseHandle, String scope, boolean stands, boolean byRepresentative, long sequence) {
        ConsentCopy.Key key = new ConsentCopy.Key(caseHandle, scope);
        ConsentCopy copy = findById(key);
        if (copy == null) {
            copy = ConsentCopy.of(key);
            copy.set(stands, byRepresentative, sequence);
            persist(copy);
        } else {
            copy.set(stands, byRepresentative, sequence);
        }
    }
}

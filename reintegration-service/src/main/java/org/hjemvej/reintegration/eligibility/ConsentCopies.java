package org.hjemvej.reintegration.eligibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

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

    /** The number of the last message about a consent, as it is in the database at this moment. */
    public Optional<Long> lastHeard(String caseHandle, String scope) {
        return getEntityManager()
                .createQuery("select c.sequence from ConsentCopy c where c.key = ?1", Long.class)
                .setParameter(1, new ConsentCopy.Key(caseHandle, scope))
                .getResultStream()
                .findFirst();
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

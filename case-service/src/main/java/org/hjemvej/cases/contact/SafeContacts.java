package org.hjemvej.cases.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** How all persons may be reached. */
@ApplicationScoped
public class SafeContacts implements PanacheRepositoryBase<SafeContact, String> {

    /** How the person of this case may be reached; all unknown when nothing is recorded. */
    public SafeContact of(String caseHandle) {
        return findByIdOptional(caseHandle).orElseGet(() -> SafeContact.unknown(caseHandle));
    }

    /** Which interpreter the person of this case needs; nothing when nobody has asked her. */
    public Optional<InterpreterNeeds> interpreterNeeds(String caseHandle) {
        return findByIdOptional(caseHandle).map(SafeContact::interpreter);
    }
}

package org.hjemvej.cases.contactpersons;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hjemvej.cases.casefile.CaseFile;

/** Who was contact person when, of all cases whose first contact person is not the one any more. */
@ApplicationScoped
public class ContactPersonTerms implements PanacheRepositoryBase<ContactPersonTerm, ContactPersonTerm.Key> {

    Optional<ContactPersonTerm> current(String caseHandle) {
        return find("key.caseHandle = ?1 and until is null", caseHandle).firstResultOptional();
    }

    /** Those that a manager has assigned, oldest first. */
    List<ContactPersonTerm> assigned(String caseHandle) {
        return list("key.caseHandle = ?1 and reason is not null order by key.number", caseHandle);
    }

    /** The next contact persons of a case after a number, the first one first; none as long as one is wanted. */
    List<ContactPersonTerm> after(CaseFile file, int number, int limit) {
        List<ContactPersonTerm> found = find(
                        "key.caseHandle = ?1 and key.number > ?2 order by key.number", file.handle(), number)
                .range(0, limit - 1)
                .list();
        return found.isEmpty() && number == 0 && !file.isContactPersonWanted()
                ? List.of(ContactPersonTerm.first(file))
                : found;
    }
}

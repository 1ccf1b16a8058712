package org.hjemvej.notifications.contactrules;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** What is known of all persons. Who asks for a message and who brings new rules wait for each other. */
@ApplicationScoped
class ContactRulesByCase implements PanacheRepositoryBase<ContactRules, String> {

    /** The rules, which stay as they are until the transaction ends. */
    Optional<ContactRules> held(String caseHandle) {
        return findByIdOptional(caseHandle, LockModeType.PESSIMISTIC_READ);
    }

    /** The rules, to be replaced; nobody asks for a message by the old ones any more. */
    Optional<ContactRules> toReplace(String caseHandle) {
        return findByIdOptional(caseHandle, LockModeType.PESSIMISTIC_WRITE);
    }
}

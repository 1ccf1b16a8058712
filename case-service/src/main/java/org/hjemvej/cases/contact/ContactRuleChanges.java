package org.hjemvej.cases.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was said of the channels of all persons, and when. */
@ApplicationScoped
public class ContactRuleChanges implements PanacheRepositoryBase<ContactRuleChange, Long> {

    List<ContactRuleChange> of(String caseHandle) {
        return list("caseHandle = ?1 order by id", caseHandle);
    }
}

package org.hjemvej.notifications.personmessages;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.platform.rest.OldestFirst;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rules.InterfaceRule;

/** The messages to all persons. */
@ApplicationScoped
public class PersonMessages implements PanacheRepositoryBase<PersonMessage, String> {

    private static final OldestFirst<PersonMessage> OLDEST_FIRST =
            OldestFirst.by("requestedAt", PersonMessage::requestedAt, PersonMessage::id);

    public PersonMessage get(String id, String organisation) {
        return find("id = ?1 and organisation = ?2", id, organisation)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** A page of the messages of an organisation, oldest first. */
    public Page<PersonMessage> of(String organisation, boolean openOnly, PageAfter after) {
        String open = openOnly ? " and closedAt is null" : "";
        return OLDEST_FIRST.page(this, after, "organisation = ?1" + open, organisation);
    }

    /** The messages to a person that nobody has carried out yet. */
    List<PersonMessage> open(String caseHandle) {
        return list("caseHandle = ?1 and closedAt is null order by requestedAt, id", caseHandle);
    }
}

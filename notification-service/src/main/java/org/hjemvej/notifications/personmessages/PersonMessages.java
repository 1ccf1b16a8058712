package org.hjemvej.notifications.personmessages;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hjemvej.platform.rules.InterfaceRule;

/** The messages to all persons. */
@ApplicationScoped
public class PersonMessages implements PanacheRepositoryBase<PersonMessage, String> {

    public PersonMessage get(String id, String organisation) {
        return find("id = ?1 and organisation = ?2", id, organisation)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The next messages of an organisation after a position, oldest first. */
    public List<PersonMessage> after(String organisation, boolean openOnly, Instant requestedAt, String id, int limit) {
        String query = "organisation = ?1 and requestedAt >= ?2 and (requestedAt > ?2 or id > ?3)"
                + (openOnly ? " and closedAt is null" : "") + " order by requestedAt, id";
        return find(query, organisation, requestedAt, id).range(0, limit - 1).list();
    }

    /** The messages to a person that nobody has carried out yet. */
    List<PersonMessage> open(String caseHandle) {
        return list("caseHandle = ?1 and closedAt is null order by requestedAt, id", caseHandle);
    }
}

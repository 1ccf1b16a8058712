package org.hjemvej.notifications.inbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hjemvej.platform.rules.InterfaceRule;

/** The inboxes of all organisations. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, String> {

    public Notice get(String id, String organisation) {
        return find("id = ?1 and organisation = ?2", id, organisation)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The next notices of an organisation after a position, oldest first. */
    public List<Notice> after(
            String organisation, boolean unacknowledgedOnly, Instant createdAt, String id, int limit) {
        String query = "organisation = ?1 and (createdAt > ?2 or (createdAt = ?2 and id > ?3))"
                + (unacknowledgedOnly ? " and acknowledgedAt is null" : "") + " order by createdAt, id";
        return find(query, organisation, createdAt, id).range(0, limit - 1).list();
    }
}

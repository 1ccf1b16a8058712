package org.hjemvej.notifications.inbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hjemvej.platform.rules.InterfaceRule;

/** The inboxes of all organisations. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, String> {

    public Notice get(String id, Inbox inbox) {
        return find("id = ?1 and organisation = ?2", id, inbox.organisation())
                .firstResultOptional()
                .filter(inbox::holds)
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The next notices of an inbox after a position, oldest first. Those for leaders only are few. */
    public List<Notice> after(Inbox inbox, boolean unacknowledgedOnly, Instant createdAt, String id, int limit) {
        String query = "organisation = ?1 and createdAt >= ?2 and (createdAt > ?2 or id > ?3)"
                + " and (role is null or role in (?4))"
                + (unacknowledgedOnly ? " and acknowledgedAt is null" : "") + " order by createdAt, id";
        return find(query, inbox.organisation(), createdAt, id, inbox.roles())
                .range(0, limit - 1)
                .list();
    }
}

package org.hjemvej.notifications.inbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.hjemvej.platform.queries.AnyOf;
import org.hjemvej.platform.rest.OldestFirst;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rules.InterfaceRule;

/** The inboxes of all organisations. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, String> {

    private static final OldestFirst<Notice> OLDEST_FIRST = OldestFirst.by("createdAt", Notice::createdAt, Notice::id);

    public Notice get(String id, Inbox inbox) {
        return find("id = ?1 and organisation = ?2", id, inbox.organisation())
                .firstResultOptional()
                .filter(inbox::holds)
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** A page of the notices of an inbox, oldest first. Those for leaders only are few. */
    public Page<Notice> in(Inbox inbox, boolean unacknowledgedOnly, PageAfter after) {
        String open = unacknowledgedOnly ? " and acknowledgedAt is null" : "";
        return OLDEST_FIRST.page(
                this,
                after,
                "organisation = ?1 and (role is null or " + AnyOf.of("role", "?2") + ")" + open,
                inbox.organisation(),
                inbox.roles().toArray(String[]::new));
    }
}

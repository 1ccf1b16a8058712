package org.hjemvej.notifications.inbox;

import java.util.Set;

/** What somebody of an organisation finds in its inbox: all that is for everybody there, and what is for her own roles. */
public record Inbox(String organisation, Set<String> roles) {

    boolean holds(Notice notice) {
        String role = notice.role();
        return role == null || roles.contains(role);
    }
}

package org.hjemvej.notifications.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Writes a notice into the inbox of each organisation that must know of an event. */
@ApplicationScoped
public class TellOrganisations {

    private final Routes routes;
    private final Notices notices;
    private final Audit audit;
    private final BusinessClock clock;

    TellOrganisations(Routes routes, Notices notices, Audit audit, BusinessClock clock) {
        this.routes = routes;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@code partner} is the partner organisation the event names, if it names one. */
    @Transactional
    public void run(String eventType, String eventId, String handle, @Nullable String partner) {
        for (Route route : routes.of(eventType)) {
            String organisation = Route.PARTNER.equals(route.organisation()) ? partner : route.organisation();
            if (organisation != null) {
                Notice notice = Notice.of(organisation, code(eventType), handle, eventId, clock.now());
                notices.persist(notice);
                audit.record(Actor.system("events"), "notice.write", handle, notice.id());
            }
        }
    }

    /** The name of the event without organisation and version, for example {@code victim-assessed}. */
    private static String code(String eventType) {
        String[] parts = eventType.split("\\.");
        return parts[parts.length - 2];
    }
}

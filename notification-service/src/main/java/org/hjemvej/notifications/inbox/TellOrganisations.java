package org.hjemvej.notifications.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Writes a notice into the inbox of each organisation that must know of an event. Only CMM and Udlændingestyrelsen are told
 * a case handle; everybody else gets the programme handle, or no notice. Who sent a referral knows its number. Of an incident
 * everybody but CMM gets the opaque reference and the role to call back, and nothing else.
 */
@ApplicationScoped
public class TellOrganisations {

    /** In a route: the partner organisation, the authority or the sender of a referral that the event itself names. */
    private static final String PARTNER = "PARTNER";

    private static final String AUTHORITY = "AUTHORITY";
    private static final String SENDER = "SENDER";
    private static final String CMM = "CMM";
    private static final Set<String> KNOW_CASE_HANDLES = Set.of(CMM, "UDL");

    private final RoutesOfTransaction routes;
    private final Notices notices;
    private final Audit audit;
    private final BusinessClock clock;
    private final Event<NoticeWritten> written;

    TellOrganisations(
            RoutesOfTransaction routes,
            Notices notices,
            Audit audit,
            BusinessClock clock,
            Event<NoticeWritten> written) {
        this.routes = routes;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
        this.written = written;
    }

    /** What happened, to which handle. */
    public record News(String eventType, String eventId, String handle) {}

    /**
     * What the event itself says of whom it concerns: a partner, an authority, who sent a referral, a programme, an incident and
     * who answers.
     */
    public record Addressees(
            @Nullable String partnerOrganisation,
            @Nullable String authority,
            @Nullable String senderOrganisation,
            @Nullable String programmeRef,
            @Nullable String incidentRef,
            @Nullable String callBackRole) {}

    @Transactional
    public void run(News news, Addressees addressees) {
        for (Route route : routes.of(news.eventType())) {
            Optional<String> organisation = organisation(route, addressees);
            Optional<String> handle = organisation.flatMap(code -> handleFor(route, code, news, addressees));
            if (organisation.isPresent() && handle.isPresent()) {
                write(
                        Notice.of(organisation.get(), code(news.eventType()), handle.get(), news.eventId(), clock.now())
                                .answeredBy(addressees.callBackRole())
                                .forRole(route.role()),
                        Actor.system("events"));
            }
        }
    }

    /**
     * Tells an organisation of what has come up in this service itself and not by an event.
     *
     * @param code what it is about, like the name of an event
     * @param objectId what the handle's file holds of it; one notice of a code for each
     */
    @Transactional
    public void ownNews(String organisation, String code, String handle, String objectId, Actor actor) {
        write(Notice.of(organisation, code, handle, code + "/" + objectId, clock.now()), actor);
    }

    private void write(Notice notice, Actor actor) {
        notices.persist(notice);
        written.fire(new NoticeWritten(notice));
        audit.record(actor, "notice.write", notice.handle(), notice.id());
    }

    private static Optional<String> organisation(Route route, Addressees addressees) {
        return switch (route.organisation()) {
            case PARTNER -> Optional.ofNullable(addressees.partnerOrganisation());
            case AUTHORITY -> Optional.ofNullable(addressees.authority());
            case SENDER -> Optional.ofNullable(addressees.senderOrganisation()).filter(code -> !CMM.equals(code));
            default -> Optional.of(route.organisation());
        };
    }

    private static Optional<String> handleFor(Route route, String organisation, News news, Addressees addressees) {
        if (addressees.incidentRef() != null && !CMM.equals(organisation)) {
            return Optional.of(addressees.incidentRef());
        }
        boolean referral = news.handle().startsWith("R-");
        if (referral && SENDER.equals(route.organisation())) {
            return Optional.of(news.handle());
        }
        boolean caseHandle = referral || news.handle().startsWith("K-");
        return !caseHandle || KNOW_CASE_HANDLES.contains(organisation)
                ? Optional.of(news.handle())
                : Optional.ofNullable(addressees.programmeRef());
    }

    /** The name of the event without organisation and version, for example {@code victim-assessed}. */
    private static String code(String eventType) {
        String[] parts = eventType.split("\\.");
        return parts[parts.length - 2];
    }
}

package org.hjemvej.notifications.personmessages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hjemvej.notifications.contactrules.SafeChannels;
import org.hjemvej.notifications.inbox.TellOrganisations;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;

/** Asks for a message to a person: refused on a channel that is not safe, otherwise a task in the inbox of her contact person. */
@ApplicationScoped
public class RequestPersonMessage {

    /** The name of the notice that the task comes with. */
    static final String REQUESTED = "person-message-requested";

    private static final Duration LATEST = Duration.ofDays(366);

    private final SafeChannels channels;
    private final PersonMessages messages;
    private final MessageTemplates templates;
    private final TellOrganisations tell;
    private final Audit audit;
    private final BusinessClock clock;

    RequestPersonMessage(
            SafeChannels channels,
            PersonMessages messages,
            MessageTemplates templates,
            TellOrganisations tell,
            Audit audit,
            BusinessClock clock) {
        this.channels = channels;
        this.messages = messages;
        this.templates = templates;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PersonMessage run(PersonMessage.Wish wish, Actor actor) {
        Instant now = clock.now();
        Instant earliest = wish.earliest(now);
        if (earliest.isAfter(now.plus(LATEST))) {
            throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "notBefore"));
        }
        channels.require(wish.caseHandle(), wish.channel(), earliest);
        PersonMessage message = PersonMessage.request(wish, templates.of(wish.template(), clock.today()), actor, now);
        messages.persistAndFlush(message);
        tell.ownNews(actor.organisation(), REQUESTED, wish.caseHandle(), message.id(), actor);
        audit.record(actor, "person-message.request", wish.caseHandle(), message.id());
        return message;
    }
}

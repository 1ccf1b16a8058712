package org.hjemvej.notifications.personmessages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hjemvej.notifications.contactrules.Channel;
import org.hjemvej.notifications.contactrules.ChannelRule;
import org.hjemvej.notifications.contactrules.ContactRulesLearned;
import org.hjemvej.notifications.contactrules.SafeChannels;
import org.hjemvej.notifications.inbox.TellOrganisations;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;

/** Ends messages: by what the contact person says, or because their channel is not safe any more. */
@ApplicationScoped
public class CloseMessages {

    /** The name of the notice that tells of a message nobody may carry out any more. */
    static final String WITHDRAWN = "person-message-withdrawn";

    private static final Actor RULES = Actor.system("contact-rules");

    private final PersonMessages messages;
    private final TellOrganisations tell;
    private final Audit audit;
    private final BusinessClock clock;

    CloseMessages(PersonMessages messages, TellOrganisations tell, Audit audit, BusinessClock clock) {
        this.messages = messages;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PersonMessage close(String id, ExpectedVersion expected, MessageOutcome outcome, Actor actor) {
        PersonMessage message = messages.get(id, actor.organisation());
        expected.mustBe(message.version());
        message.close(outcome, actor, clock.now());
        messages.flush();
        audit.record(actor, "person-message.close", message.caseHandle(), id);
        return message;
    }

    /** In the transaction that learns the rules: whoever asks for a message waits for it, and is refused then. */
    void withdraw(@Observes ContactRulesLearned learned) {
        Map<Channel, ChannelRule> rules =
                learned.rules().stream().collect(Collectors.toMap(ChannelRule::channel, Function.identity()));
        for (PersonMessage message : messages.open(learned.caseHandle())) {
            SafeChannels.brokenAnytime(rules.get(message.channel())).ifPresent(reason -> {
                message.withdraw(reason, RULES, clock.now());
                tell.ownNews(message.organisation(), WITHDRAWN, message.caseHandle(), message.id(), RULES);
                audit.record(RULES, "person-message.withdraw", message.caseHandle(), message.id());
            });
        }
    }
}

package org.hjemvej.notifications.personmessages;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.hjemvej.notifications.contactrules.Channel;
import org.hjemvej.notifications.contactrules.ContactRule;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A message to a person on a channel that was safe when it was asked for: a task for her contact person, who says what became
 * of it. It is withdrawn when the channel is not safe any more.
 */
@Entity
@Table(name = "person_message")
public class PersonMessage {

    @Id
    private String id;

    @Version
    private long version;

    private String organisation;
    private String caseHandle;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "template", referencedColumnName = "code")
    @JoinColumn(name = "words_valid_from", referencedColumnName = "validFrom")
    private MessageTemplate words;

    private @Nullable Instant notBefore;
    private Instant requestedAt;
    private String requestedBy;

    @Enumerated(EnumType.STRING)
    private PersonMessageStatus status;

    private @Nullable Instant closedAt;
    private @Nullable String closedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable ContactRule withdrawnFor;

    protected PersonMessage() {}

    /** What is asked for. */
    public record Wish(
            String caseHandle,
            Channel channel,
            TemplateCode template,
            @Nullable Instant notBefore) {

        /** When the person would be reached at the earliest. */
        Instant earliest(Instant now) {
            return notBefore != null && notBefore.isAfter(now) ? notBefore : now;
        }
    }

    static PersonMessage request(Wish wish, MessageTemplate words, Actor actor, Instant now) {
        PersonMessage message = new PersonMessage();
        message.id = Ids.handle("F");
        message.organisation = actor.organisation();
        message.caseHandle = wish.caseHandle();
        message.channel = wish.channel();
        message.words = words;
        message.notBefore = wish.notBefore();
        message.requestedAt = now;
        message.requestedBy = actor.id();
        message.status = PersonMessageStatus.REQUESTED;
        return message;
    }

    /** Her contact person says what became of it. */
    void close(MessageOutcome outcome, Actor actor, Instant now) {
        become(outcome.status(), actor, now);
    }

    /** The channel is not safe any more. */
    void withdraw(ContactRule reason, Actor actor, Instant now) {
        become(PersonMessageStatus.WITHDRAWN, actor, now);
        withdrawnFor = reason;
    }

    private void become(PersonMessageStatus wanted, Actor actor, Instant now) {
        if (!status.next().contains(wanted)) {
            throw PersonMessageRule.PERSON_MESSAGE_STATE.broken(Map.of("state", status, "wanted", wanted));
        }
        status = wanted;
        closedAt = now;
        closedBy = actor.id();
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String organisation() {
        return organisation;
    }

    public String caseHandle() {
        return caseHandle;
    }

    public Channel channel() {
        return channel;
    }

    public MessageTemplate words() {
        return words;
    }

    public @Nullable Instant notBefore() {
        return notBefore;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public PersonMessageStatus status() {
        return status;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable ContactRule withdrawnFor() {
        return withdrawnFor;
    }
}

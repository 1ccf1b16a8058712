package org.hjemvej.cases.contact;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hjemvej.platform.caller.Actor;
import org.jspecify.annotations.Nullable;

/**
 * How one person may be reached without danger. Every case has this from its first day on: as long as nobody has said
 * anything, every channel is {@link Safety#UNKNOWN}.
 */
@Entity
@Table(name = "safe_contact")
public class SafeContact {

    @Id
    private String caseHandle;

    @Version
    private long version;

    private @Nullable String language;

    @Embedded
    private @Nullable InterpreterNeeds interpreter;

    private @Nullable Instant changedAt;
    private @Nullable String changedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "safe_contact_channel", joinColumns = @JoinColumn(name = "case_handle"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "channel")
    private Map<Channel, StoredChannel> channels = new EnumMap<>(Channel.class);

    protected SafeContact() {}

    /** What holds as long as nothing has been recorded; version 0. */
    static SafeContact unknown(String caseHandle) {
        SafeContact contact = new SafeContact();
        contact.caseHandle = caseHandle;
        for (Channel channel : Channel.values()) {
            contact.channels.put(channel, StoredChannel.unknown());
        }
        return contact;
    }

    /** What the person said; a channel she did not speak of becomes UNKNOWN. Addresses and code words stay. */
    public record Told(
            List<ChannelRule> rules,
            @Nullable String language,
            @Nullable InterpreterNeeds interpreter) {

        boolean tellsLanguage() {
            return language != null || interpreter != null;
        }

        ChannelRule of(Channel channel) {
            return rules.stream()
                    .filter(rule -> rule.channel() == channel)
                    .findFirst()
                    .orElseGet(() -> ChannelRule.unknown(channel));
        }
    }

    ContactEvent.ContactRulesChanged change(Told told, Actor actor, Instant now) {
        channels.replaceAll((channel, stored) -> stored.with(told.of(channel)));
        language = told.language();
        interpreter = told.interpreter();
        touch(actor, now);
        return new ContactEvent.ContactRulesChanged(caseHandle, rules());
    }

    /** Replaces address and code word of a channel; whether it is safe stays as it is. */
    void keep(Channel channel, byte @Nullable [] address, byte @Nullable [] codeWord, Actor actor, Instant now) {
        channels.computeIfPresent(channel, (key, stored) -> stored.with(address, codeWord));
        touch(actor, now);
    }

    /** Nothing is left of where she is reached and what she speaks; which channels are unsafe is still known. */
    void forget(Actor actor, Instant now) {
        channels.replaceAll((channel, stored) -> stored.with(null, null));
        language = null;
        interpreter = null;
        touch(actor, now);
    }

    private void touch(Actor actor, Instant now) {
        changedAt = now;
        changedBy = actor.id();
    }

    public String caseHandle() {
        return caseHandle;
    }

    /** 0 says that nothing is recorded yet, so what is stored counts from 1. */
    public long version() {
        return changedAt == null ? 0 : version + 1;
    }

    /** All channels, in their order. */
    public List<ChannelRule> rules() {
        return Arrays.stream(Channel.values())
                .map(channel -> stored(channel).rule(channel))
                .toList();
    }

    public boolean hasAddress(Channel channel) {
        return sealedAddress(channel) != null;
    }

    public boolean hasCodeWord(Channel channel) {
        return sealedCodeWord(channel) != null;
    }

    public @Nullable String language() {
        return language;
    }

    public @Nullable InterpreterNeeds interpreter() {
        return interpreter;
    }

    public @Nullable Instant changedAt() {
        return changedAt;
    }

    byte @Nullable [] sealedAddress(Channel channel) {
        return stored(channel).sealedAddress();
    }

    byte @Nullable [] sealedCodeWord(Channel channel) {
        return stored(channel).sealedCodeWord();
    }

    private StoredChannel stored(Channel channel) {
        return channels.getOrDefault(channel, StoredChannel.unknown());
    }
}

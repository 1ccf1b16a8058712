package org.hjemvej.notifications.contactrules;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one person may be reached, as the latest event of her case tells it. */
@Entity
@Table(name = "contact_rules")
public class ContactRules {

    @Id
    private String caseHandle;

    private long sequence;

    // read after the row above is locked, by a statement of its own: one that joins both would see channels of before
    // the lock
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "contact_rule", joinColumns = @JoinColumn(name = "case_handle"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "channel")
    private Map<Channel, StoredChannel> channels = new EnumMap<>(Channel.class);

    protected ContactRules() {}

    static ContactRules of(String caseHandle) {
        ContactRules rules = new ContactRules();
        rules.caseHandle = caseHandle;
        rules.sequence = -1;
        return rules;
    }

    /** Takes over what an event tells, unless a later one was here before; a channel it does not name is UNKNOWN. */
    boolean learn(long number, List<ChannelRule> told) {
        if (number <= sequence) {
            return false;
        }
        sequence = number;
        for (Channel channel : Channel.values()) {
            ChannelRule rule = told.stream()
                    .filter(each -> each.channel() == channel)
                    .findFirst()
                    .orElseGet(() -> ChannelRule.unknown(channel));
            channels.put(channel, StoredChannel.of(rule));
        }
        return true;
    }

    ChannelRule rule(Channel channel) {
        return Optional.ofNullable(channels.get(channel))
                .map(stored -> stored.rule(channel))
                .orElseGet(() -> ChannelRule.unknown(channel));
    }

    List<ChannelRule> rules() {
        return Arrays.stream(Channel.values()).map(this::rule).toList();
    }
}

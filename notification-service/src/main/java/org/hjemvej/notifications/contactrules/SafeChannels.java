package org.hjemvej.notifications.contactrules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Whether a person may be reached by a channel at a moment. Only what she has called safe is. */
@ApplicationScoped
public class SafeChannels {

    private final ContactRulesByCase all;

    SafeChannels(ContactRulesByCase all) {
        this.all = all;
    }

    /** Refuses what is not safe. The answer holds until the transaction ends: rules that change wait for it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void require(String caseHandle, Channel channel, Instant moment) {
        ChannelRule rule =
                all.held(caseHandle).map(rules -> rules.rule(channel)).orElseGet(() -> ChannelRule.unknown(channel));
        require(rule, moment);
    }

    static void require(ChannelRule rule, Instant moment) {
        Optional<ContactRule> broken = brokenAnytime(rule);
        if (broken.isPresent()) {
            throw broken.get().broken(Map.of("channel", rule.channel()));
        }
        if (!rule.isWithinHours(moment)) {
            ChannelRule.Window next = rule.nextWindow(moment).orElseThrow();
            throw ContactRule.OUTSIDE_SAFE_HOURS.broken(Map.of(
                    "channel",
                    rule.channel(),
                    "from",
                    next.from().toString(),
                    "until",
                    next.until().toString()));
        }
    }

    /** What refuses a channel whatever the hour; nothing for a safe one. */
    public static Optional<ContactRule> brokenAnytime(ChannelRule rule) {
        return switch (rule.safety()) {
            case SAFE -> Optional.empty();
            case UNSAFE -> Optional.of(ContactRule.CHANNEL_UNSAFE);
            case UNKNOWN -> Optional.of(ContactRule.CHANNEL_NOT_KNOWN_SAFE);
        };
    }
}

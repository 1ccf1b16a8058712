package org.hjemvej.notifications.contactrules;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One channel of one person as it is stored. */
@Embeddable
record StoredChannel(@Enumerated(EnumType.STRING) Safety safety, String hours) {

    static StoredChannel of(ChannelRule rule) {
        return new StoredChannel(
                rule.safety(), rule.hours().stream().map(SafeHours::stored).collect(Collectors.joining(",")));
    }

    ChannelRule rule(Channel channel) {
        List<SafeHours> parsed = Arrays.stream(hours.split(","))
                .filter(text -> !text.isEmpty())
                .map(SafeHours::ofStored)
                .toList();
        return new ChannelRule(channel, safety, parsed);
    }
}

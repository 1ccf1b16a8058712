package org.hjemvej.cases.contact;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One channel of one person as it is stored; address and code word sealed under the key of the case. */
@Embeddable
record StoredChannel(
        @Enumerated(EnumType.STRING) Safety safety,
        String hours,
        byte @Nullable [] sealedAddress,
        byte @Nullable [] sealedCodeWord) {

    static StoredChannel unknown() {
        return new StoredChannel(Safety.UNKNOWN, "", null, null);
    }

    StoredChannel with(ChannelRule rule) {
        String text = rule.hours().stream().map(SafeHours::stored).collect(Collectors.joining(","));
        return new StoredChannel(rule.safety(), text, sealedAddress, sealedCodeWord);
    }

    StoredChannel with(byte @Nullable [] address, byte @Nullable [] codeWord) {
        return new StoredChannel(safety, hours, address, codeWord);
    }

    ChannelRule rule(Channel channel) {
        List<SafeHours> parsed = Arrays.stream(hours.split(","))
                .filter(text -> !text.isEmpty())
                .map(SafeHours::ofStored)
                .toList();
        return new ChannelRule(channel, safety, parsed);
    }
}

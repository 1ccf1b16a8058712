package org.hjemvej.cases.contact;

import java.util.List;

/**
 * What holds for one channel. Safe without hours is safe at any time; hours belong to a safe channel only.
 *
 * @param hours in which the channel is safe, apart from each other; none means any time
 */
public record ChannelRule(Channel channel, Safety safety, List<SafeHours> hours) {

    public ChannelRule {
        hours = List.copyOf(hours);
        if (!isInOrder(safety, hours)) {
            throw new IllegalArgumentException("Hours belong to a safe channel and do not overlap");
        }
    }

    public static boolean isInOrder(Safety safety, List<SafeHours> hours) {
        return hours.isEmpty() || safety == Safety.SAFE && SafeHours.areApart(hours);
    }

    static ChannelRule unknown(Channel channel) {
        return new ChannelRule(channel, Safety.UNKNOWN, List.of());
    }
}

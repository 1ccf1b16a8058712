package org.hjemvej.notifications.contactrules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hjemvej.platform.time.BusinessClock;

/**
 * What holds for one channel of one person.
 *
 * @param hours in which a safe channel is safe; none means any time
 */
public record ChannelRule(Channel channel, Safety safety, List<SafeHours> hours) {

    /** Hours of any kind come back within as many days: no row of Danish holidays is as long. */
    private static final int HORIZON_DAYS = 15;

    private static final ZoneRules ZONE = BusinessClock.ZONE.getRules();

    public ChannelRule {
        hours = List.copyOf(hours);
    }

    /** Safe hours that are still to come, by the clock on the wall in Denmark. */
    public record Window(LocalDateTime from, LocalDateTime until) {}

    static ChannelRule unknown(Channel channel) {
        return new ChannelRule(channel, Safety.UNKNOWN, List.of());
    }

    /** Whether these are safe hours; that the channel is safe at all is asked apart. */
    boolean isWithinHours(Instant moment) {
        LocalDateTime wall = wall(moment);
        return hours.isEmpty() || hours.stream().anyMatch(each -> each.include(wall));
    }

    /** The next hours that begin after a moment; nothing when every hour is safe. */
    Optional<Window> nextWindow(Instant after) {
        LocalDate first = wall(after).toLocalDate();
        return first.datesUntil(first.plusDays(HORIZON_DAYS))
                .flatMap(this::beginnings)
                .filter(begin -> begin.isAfter(after) && isWithinHours(begin))
                .sorted()
                .findFirst()
                .map(this::window);
    }

    /** All moments of a day at which hours can begin: their own beginnings, and when the clock is changed. */
    private Stream<Instant> beginnings(LocalDate date) {
        Stream<Instant> own = hours.stream()
                .map(each -> date.atTime(each.begin()))
                .flatMap(begin -> ZONE.getValidOffsets(begin).stream().map(begin::toInstant));
        ZoneOffsetTransition change = ZONE.nextTransition(BusinessClock.startOf(date));
        return change != null && change.getDateTimeBefore().toLocalDate().equals(date)
                ? Stream.concat(own, Stream.of(change.getInstant()))
                : own;
    }

    private Window window(Instant begin) {
        LocalDateTime from = wall(begin);
        LocalDateTime until = hours.stream()
                .filter(each -> each.include(from))
                .map(each -> each.end(from.toLocalDate()))
                .max(LocalDateTime::compareTo)
                .orElseThrow();
        return new Window(from, until);
    }

    private static LocalDateTime wall(Instant moment) {
        return LocalDateTime.ofInstant(moment, BusinessClock.ZONE);
    }
}

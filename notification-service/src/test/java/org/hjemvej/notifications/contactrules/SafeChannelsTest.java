package org.hjemvej.notifications.contactrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hjemvej.platform.rules.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeChannelsTest {

    private static final Instant NOON = Instant.parse("2026-11-25T11:00:00Z");

    @Test
    void only_what_she_has_called_safe_is_not_refused() {
        assertThatCode(() -> SafeChannels.require(rule(Safety.SAFE), NOON)).doesNotThrowAnyException();
        refusedBy(ContactRule.CHANNEL_UNSAFE, () -> SafeChannels.require(rule(Safety.UNSAFE), NOON));
        refusedBy(ContactRule.CHANNEL_NOT_KNOWN_SAFE, () -> SafeChannels.require(rule(Safety.UNKNOWN), NOON));
        refusedBy(
                ContactRule.CHANNEL_NOT_KNOWN_SAFE,
                () -> SafeChannels.require(ChannelRule.unknown(Channel.LETTER), NOON));
    }

    @Test
    void outside_her_hours_the_next_ones_are_named() {
        assertThatThrownBy(() -> SafeChannels.require(safe("WEEKDAYS 13:00 15:00"), NOON))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.rule()).isEqualTo(ContactRule.OUTSIDE_SAFE_HOURS);
                    assertThat(broken.facts())
                            .isEqualTo(Map.of(
                                    "channel", Channel.PHONE, "from", "2026-11-25T13:00", "until", "2026-11-25T15:00"));
                });
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        // a Wednesday in winter, when Denmark is an hour ahead of UTC
        "WEEKDAYS 09:00 15:00,2026-11-25T07:59:59Z,false",
        "WEEKDAYS 09:00 15:00,2026-11-25T08:00:00Z,true",
        "WEEKDAYS 09:00 15:00,2026-11-25T13:59:59Z,true",
        "WEEKDAYS 09:00 15:00,2026-11-25T14:00:00Z,false",
        // and in summer, when it is two
        "WEEKDAYS 09:00 15:00,2027-07-07T07:00:00Z,true",
        "WEEKDAYS 09:00 15:00,2027-07-07T13:00:00Z,false",
        // midnight
        "EVERY_DAY 22:00 24:00,2026-11-25T22:59:59Z,true",
        "EVERY_DAY 22:00 24:00,2026-11-25T23:00:00Z,false",
        "EVERY_DAY 00:00 06:00,2026-11-25T22:59:59Z,false",
        "EVERY_DAY 00:00 06:00,2026-11-25T23:00:00Z,true",
        "EVERY_DAY 00:00 24:00,2026-11-25T23:00:00Z,true",
        "WEEKDAYS 00:00 24:00,2026-11-27T22:59:59Z,true",
        "WEEKDAYS 00:00 24:00,2026-11-27T23:00:00Z,false",
        "WEEKDAYS 00:00 24:00,2026-11-29T23:00:00Z,true",
        // weekends and holidays
        "WEEKENDS_AND_HOLIDAYS 10:00 12:00,2026-11-27T09:00:00Z,false",
        "WEEKENDS_AND_HOLIDAYS 10:00 12:00,2026-11-28T09:00:00Z,true",
        "WEEKENDS_AND_HOLIDAYS 10:00 12:00,2026-12-24T09:00:00Z,false",
        "WEEKENDS_AND_HOLIDAYS 10:00 12:00,2026-12-25T09:00:00Z,true",
        "WEEKDAYS 10:00 12:00,2026-12-25T09:00:00Z,false",
        "WEEKDAYS 10:00 12:00,2027-03-25T09:00:00Z,false",
        "WEEKDAYS 10:00 12:00,2027-04-23T08:00:00Z,true",
        "EVERY_DAY 10:00 12:00,2026-12-25T09:00:00Z,true",
        // the night that leaves out the hour from two to three
        "EVERY_DAY 02:00 03:00,2027-03-28T00:59:59Z,false",
        "EVERY_DAY 02:00 03:00,2027-03-28T01:00:00Z,false",
        "EVERY_DAY 03:00 04:00,2027-03-28T01:00:00Z,true",
        // the night that has it twice
        "EVERY_DAY 02:00 03:00,2027-10-30T23:59:59Z,false",
        "EVERY_DAY 02:00 03:00,2027-10-31T00:00:00Z,true",
        "EVERY_DAY 02:00 03:00,2027-10-31T01:00:00Z,true",
        "EVERY_DAY 02:00 03:00,2027-10-31T01:59:59Z,true",
        "EVERY_DAY 02:00 03:00,2027-10-31T02:00:00Z,false"
    })
    void her_hours_are_those_of_the_clock_on_the_wall(String hours, Instant moment, boolean within) {
        assertThat(safe(hours).isWithinHours(moment)).isEqualTo(within);
    }

    @ParameterizedTest(name = "{0} after {1}: from {2} until {3}")
    @CsvSource({
        "WEEKDAYS 09:00 15:00,2026-11-25T07:00:00Z,2026-11-25T09:00,2026-11-25T15:00",
        "WEEKDAYS 09:00 15:00,2026-11-27T14:00:00Z,2026-11-30T09:00,2026-11-30T15:00",
        "WEEKDAYS 09:00 15:00,2027-03-24T14:00:00Z,2027-03-30T09:00,2027-03-30T15:00",
        "WEEKENDS_AND_HOLIDAYS 09:00 15:00,2026-11-30T00:00:00Z,2026-12-05T09:00,2026-12-05T15:00",
        "WEEKDAYS 09:00 12:00;WEEKDAYS 14:00 15:00,2026-11-25T11:00:00Z,2026-11-25T14:00,2026-11-25T15:00",
        "EVERY_DAY 22:00 24:00,2026-11-25T20:00:00Z,2026-11-25T22:00,2026-11-26T00:00",
        "EVERY_DAY 00:00 06:00,2026-11-25T20:00:00Z,2026-11-26T00:00,2026-11-26T06:00",
        "EVERY_DAY 02:00 03:00,2027-03-27T02:00:00Z,2027-03-29T02:00,2027-03-29T03:00",
        "EVERY_DAY 02:30 04:00,2027-03-27T12:00:00Z,2027-03-28T03:00,2027-03-28T04:00",
        "EVERY_DAY 01:30 02:30,2027-10-31T00:30:00Z,2027-10-31T02:00,2027-10-31T02:30",
        "EVERY_DAY 02:30 03:30,2027-10-31T01:10:00Z,2027-10-31T02:30,2027-10-31T03:30"
    })
    void the_next_hours_are_found_over_weekends_holidays_and_changes_of_the_clock(
            String hours, Instant after, LocalDateTime from, LocalDateTime until) {
        assertThat(safe(hours).nextWindow(after)).contains(new ChannelRule.Window(from, until));
    }

    @Test
    void what_does_not_begin_before_it_ends_is_no_hours() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SafeHours(Days.EVERY_DAY, "22:00", "06:00"));
    }

    @Test
    void an_event_that_comes_late_tells_nothing_new() {
        ContactRules rules = ContactRules.of("K-00000000000000000000000001");

        assertThat(rules.learn(5, List.of(rule(Safety.UNSAFE)))).isTrue();
        assertThat(rules.learn(4, List.of(rule(Safety.SAFE)))).isFalse();
        assertThat(rules.learn(5, List.of(rule(Safety.SAFE)))).isFalse();

        assertThat(rules.rule(Channel.PHONE).safety()).isEqualTo(Safety.UNSAFE);
    }

    @Test
    void a_channel_that_is_not_told_of_any_more_is_unknown() {
        ContactRules rules = ContactRules.of("K-00000000000000000000000001");
        rules.learn(1, List.of(safe("WEEKDAYS 09:00 15:00;EVERY_DAY 22:00 24:00")));
        assertThat(rules.rule(Channel.PHONE)).isEqualTo(safe("WEEKDAYS 09:00 15:00;EVERY_DAY 22:00 24:00"));

        rules.learn(2, List.of());

        assertThat(rules.rules()).hasSize(7).allMatch(rule -> rule.safety() == Safety.UNKNOWN);
    }

    private static ChannelRule rule(Safety safety) {
        return new ChannelRule(Channel.PHONE, safety, List.of());
    }

    private static ChannelRule safe(String hours) {
        return new ChannelRule(
                Channel.PHONE,
                Safety.SAFE,
                Arrays.stream(hours.split(";")).map(SafeHours::ofStored).toList());
    }
}

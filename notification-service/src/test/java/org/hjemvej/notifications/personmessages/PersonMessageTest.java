package org.hjemvej.notifications.personmessages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hjemvej.notifications.contactrules.Channel;
import org.hjemvej.notifications.contactrules.ContactRule;
import org.hjemvej.platform.caller.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonMessageTest {

    private static final Actor CLARA = person("clara", "CMM");
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    @Test
    void every_pair_of_states_is_decided() {
        Set<PersonMessageStatus> over = EnumSet.complementOf(EnumSet.of(PersonMessageStatus.REQUESTED));
        Map<PersonMessageStatus, Set<PersonMessageStatus>> allowed = Map.of(PersonMessageStatus.REQUESTED, over);

        for (PersonMessageStatus from : PersonMessageStatus.values()) {
            for (PersonMessageStatus to : PersonMessageStatus.values()) {
                assertThat(from.next().contains(to))
                        .as(from + " -> " + to)
                        .isEqualTo(allowed.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_over_stays_over(MessageOutcome outcome) {
        PersonMessage message = message();

        message.close(outcome, CLARA, NOW);

        assertThat(message.status().name()).isEqualTo(outcome.name());
        assertThat(message.closedAt()).isEqualTo(NOW);
        refusedBy(PersonMessageRule.PERSON_MESSAGE_STATE, () -> message.close(MessageOutcome.DELIVERED, CLARA, NOW));
        refusedBy(
                PersonMessageRule.PERSON_MESSAGE_STATE, () -> message.withdraw(ContactRule.CHANNEL_UNSAFE, CLARA, NOW));
    }

    @Test
    void what_is_withdrawn_says_why_and_cannot_be_delivered() {
        PersonMessage message = message();

        message.withdraw(ContactRule.CHANNEL_NOT_KNOWN_SAFE, CLARA, NOW);

        assertThat(message.status()).isEqualTo(PersonMessageStatus.WITHDRAWN);
        assertThat(message.withdrawnFor()).isEqualTo(ContactRule.CHANNEL_NOT_KNOWN_SAFE);
        refusedBy(PersonMessageRule.PERSON_MESSAGE_STATE, () -> message.close(MessageOutcome.DELIVERED, CLARA, NOW));
    }

    @Test
    void she_is_reached_now_or_from_the_moment_that_was_wished() {
        assertThat(wish(null).earliest(NOW)).isEqualTo(NOW);
        assertThat(wish(NOW.minusSeconds(60)).earliest(NOW)).isEqualTo(NOW);
        assertThat(wish(NOW.plusSeconds(60)).earliest(NOW)).isEqualTo(NOW.plusSeconds(60));
    }

    private static PersonMessage message() {
        return PersonMessage.request(wish(null), new MessageTemplate(), CLARA, NOW);
    }

    private static PersonMessage.Wish wish(@org.jspecify.annotations.Nullable Instant notBefore) {
        return new PersonMessage.Wish(
                "K-00000000000000000000000001", Channel.PHONE, TemplateCode.PLEASE_CALL, notBefore);
    }
}

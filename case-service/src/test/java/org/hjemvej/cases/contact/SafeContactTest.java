package org.hjemvej.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hjemvej.platform.testing.Refusals.person;

import java.time.Instant;
import java.util.List;
import org.hjemvej.platform.caller.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeContactTest {

    private static final String HANDLE = "K-00000000000000000000000001";
    private static final Actor CLARA = person("clara", "CMM");
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final SafeHours MORNING = new SafeHours(Days.WEEKDAYS, "08:00", "12:00");

    @Test
    void as_long_as_nobody_has_said_anything_every_channel_is_unknown() {
        SafeContact contact = SafeContact.unknown(HANDLE);

        assertThat(contact.version()).isZero();
        assertThat(contact.rules())
                .hasSize(Channel.values().length)
                .allMatch(
                        rule -> rule.safety() == Safety.UNKNOWN && rule.hours().isEmpty());
    }

    @Test
    void a_channel_she_does_not_speak_of_any_more_is_unknown_again_and_its_address_stays() {
        SafeContact contact = SafeContact.unknown(HANDLE);
        contact.change(told(new ChannelRule(Channel.SMS, Safety.SAFE, List.of(MORNING))), CLARA, NOW);
        contact.keep(Channel.SMS, new byte[] {1}, new byte[] {2}, CLARA, NOW);

        ContactEvent.ContactRulesChanged changed =
                contact.change(told(new ChannelRule(Channel.PHONE, Safety.UNSAFE, List.of())), CLARA, NOW);

        assertThat(changed.channels())
                .contains(ChannelRule.unknown(Channel.SMS), new ChannelRule(Channel.PHONE, Safety.UNSAFE, List.of()));
        assertThat(contact.hasAddress(Channel.SMS)).isTrue();
        assertThat(contact.hasCodeWord(Channel.SMS)).isTrue();
    }

    @Test
    void an_address_is_recorded_and_taken_out_without_a_word_on_whether_the_channel_is_safe() {
        SafeContact contact = SafeContact.unknown(HANDLE);

        contact.keep(Channel.PHONE, new byte[] {1}, null, CLARA, NOW);

        assertThat(contact.hasAddress(Channel.PHONE)).isTrue();
        assertThat(contact.hasCodeWord(Channel.PHONE)).isFalse();
        assertThat(contact.rules()).allMatch(rule -> rule.safety() == Safety.UNKNOWN);

        contact.keep(Channel.PHONE, null, null, CLARA, NOW);

        assertThat(contact.hasAddress(Channel.PHONE)).isFalse();
    }

    @Test
    void hours_belong_to_a_safe_channel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChannelRule(Channel.PHONE, Safety.UNSAFE, List.of(MORNING)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChannelRule(Channel.PHONE, Safety.UNKNOWN, List.of(MORNING)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChannelRule(Channel.PHONE, Safety.SAFE, List.of(MORNING, MORNING)));
    }

    @Test
    void an_interpreter_who_is_needed_has_a_language_and_wishes_are_for_one_who_is() {
        assertThat(InterpreterNeeds.isInOrder(true, "pcm", true, GenderWish.WOMAN))
                .isTrue();
        assertThat(InterpreterNeeds.isInOrder(false, null, false, GenderWish.ANY))
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new InterpreterNeeds(true, null, true, GenderWish.ANY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InterpreterNeeds(false, "pcm", false, GenderWish.ANY));
        assertThatIllegalArgumentException().isThrownBy(() -> new InterpreterNeeds(false, null, true, GenderWish.ANY));
        assertThatIllegalArgumentException().isThrownBy(() -> new InterpreterNeeds(false, null, false, GenderWish.MAN));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "PHONE,+4512345678,true",
        "PHONE,12345678,false",
        "PHONE,someone@example.org,false",
        "SMS,+2348012345678,true",
        "MESSAGING_APP,+4512345678,true",
        "MESSAGING_APP,@invented.name,true",
        "MESSAGING_APP,invented name,false",
        "E_MAIL,invented@example.org,true",
        "E_MAIL,invented@example,false",
        "E_MAIL,two words@example.org,false",
        "LETTER,Invented Street 1,true",
        "VISIT,The yellow house,true",
        "THROUGH_CONTACT_PERSON,anything,false"
    })
    void an_address_is_one_of_its_channel(Channel channel, String address, boolean accepted) {
        assertThat(channel.accepts(address)).isEqualTo(accepted);
    }

    private static SafeContact.Told told(ChannelRule rule) {
        return new SafeContact.Told(List.of(rule), null, null);
    }
}

package org.hjemvej.cases.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import org.hjemvej.platform.caller.Actor;
import org.junit.jupiter.api.Test;

class AddressReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-25T22:30:00Z");
    private static final Actor CMM = person("clara", "CMM");

    @Test
    void nobody_names_herself() {
        refusedBy(WhereaboutsRule.ADDRESS_READER_ONESELF, () -> named("clara"));
    }

    @Test
    void who_looked_for_no_organisation_is_told_of_with_a_code_all_the_same() {
        Actor nobody = person("somebody", "");

        assertThat(WhereaboutsEvent.AddressReadRefused.to(nobody, "C-1", "L-1").organisation())
                .isEqualTo("UNKNOWN");
        assertThat(WhereaboutsEvent.AddressReadRefused.to(CMM, "C-1", "L-1").organisation())
                .isEqualTo("CMM");
    }

    @Test
    void a_right_ends_once() {
        AddressReader reader = named("cecilie");
        assertThat(reader.endedAt()).isNull();

        reader.end(NOW);

        assertThat(reader.endedAt()).isEqualTo(NOW);
        refusedBy(WhereaboutsRule.ADDRESS_READER_OVER, () -> reader.end(NOW));
    }

    @Test
    void an_address_comes_back_as_it_was_and_says_nothing_of_itself() {
        Address plain = new Address("Invented Street 7", "0000", "Inventedtown", null);
        Address told = new Address("Invented Street 7", "0000", "Inventedtown", "Ring twice.");

        assertThat(Address.of(plain.bytes())).isEqualTo(plain);
        assertThat(Address.of(told.bytes())).isEqualTo(told);
        assertThat(told.toString()).doesNotContain("Invented", "0000", "Ring");
    }

    private static AddressReader named(String reader) {
        return AddressReader.name(
                "L-4F8M2Q0T7V5B9D1H3K6N8R0S2W",
                new AddressReader.Named(reader, "CMM", Purpose.ESCORT, LocalDate.of(2026, 11, 26)),
                CMM,
                NOW);
    }
}

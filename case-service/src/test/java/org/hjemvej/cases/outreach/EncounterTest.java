package org.hjemvej.cases.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EncounterTest {

    @Test
    void it_is_promoted_once() {
        Encounter encounter = encounter(Set.of());

        encounter.promote();

        assertThat(encounter.isPromoted()).isTrue();
        refusedBy(OutreachRule.ENCOUNTER_PROMOTED, encounter::promote);
    }

    @Test
    void offers_are_kept_each_once() {
        assertThat(encounter(Set.of(OfferMade.LODGING, OfferMade.HEALTH_CARE)).offers())
                .containsExactly(OfferMade.HEALTH_CARE, OfferMade.LODGING);
        assertThat(encounter(Set.of()).offers()).isEmpty();
    }

    private static Encounter encounter(Set<OfferMade> offers) {
        return Encounter.record(
                new Encounter.Facts(
                        LocalDate.of(2026, 11, 20),
                        OutreachSetting.STREET,
                        ContactChannel.IN_PERSON,
                        null,
                        null,
                        offers),
                person("nora", "NGO"),
                Instant.parse("2026-11-20T20:00:00Z"));
    }
}

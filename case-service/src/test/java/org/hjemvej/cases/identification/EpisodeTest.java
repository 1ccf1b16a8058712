package org.hjemvej.cases.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.LocalDate;
import org.hjemvej.platform.rules.InterfaceRule;
import org.junit.jupiter.api.Test;

class EpisodeTest {

    private static final LocalDate LATE = LocalDate.of(2025, 8, 20);
    private static final LocalDate EARLY = LocalDate.of(2025, 8, 3);

    @Test
    void of_a_date_only_what_is_known_is_kept() {
        assertThat(new EpisodePeriod(DatePrecision.YEAR, LATE, null).from()).isEqualTo("2025-01-01");
        assertThat(new EpisodePeriod(DatePrecision.MONTH, LATE, EARLY).to()).isEqualTo("2025-08-01");
        assertThat(new EpisodePeriod(DatePrecision.DAY, EARLY, LATE).to()).isEqualTo(LATE);
    }

    @Test
    void an_episode_does_not_end_before_it_begins() {
        refusedBy(IdentificationRule.EPISODE_PERIOD, () -> new EpisodePeriod(DatePrecision.DAY, LATE, EARLY));
        refusedBy(
                IdentificationRule.EPISODE_PERIOD,
                () -> new EpisodePeriod(DatePrecision.YEAR, LATE, LATE.minusYears(1)));
    }

    @Test
    void a_place_is_named_as_closely_as_it_is_known() {
        assertThat(new EpisodePlace(PlacePrecision.COUNTRY, "IT", null).country())
                .isEqualTo("IT");
        assertThat(new EpisodePlace(PlacePrecision.PLACE, "IT", "Invented").text())
                .isEqualTo("Invented");
        refusedBy(IdentificationRule.EPISODE_PLACE, () -> new EpisodePlace(PlacePrecision.COUNTRY, "IT", "Invented"));
        refusedBy(IdentificationRule.EPISODE_PLACE, () -> new EpisodePlace(PlacePrecision.REGION, "IT", null));
        refusedBy(InterfaceRule.INVALID_INPUT, () -> new EpisodePlace(PlacePrecision.COUNTRY, "XX", null));
    }
}

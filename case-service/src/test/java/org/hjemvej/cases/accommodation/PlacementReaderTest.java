package org.hjemvej.cases.accommodation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;

import java.time.Instant;
import java.util.Map;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.rules.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacementReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-25T22:30:00Z");
    private static final PlacementReader CMM = new PlacementReader(cases(true), true, false, "CMM");
    private static final PlacementReader UDL = new PlacementReader(cases(false), false, true, "UDL");

    @Test
    void who_is_not_to_know_the_type_of_a_place_is_refused_without_it() {
        Placement placement = reserved(null, "CMM");
        assertThat(UDL.typeOf(placement)).isNull();

        RuleBroken refused = noWayBack(UDL, placement);

        assertThat(refused.rule()).isEqualTo(AccommodationRule.PLACEMENT_NO_WAY_BACK);
        assertThat(refused.facts()).isEmpty();
    }

    @Test
    void cmm_and_who_asked_for_the_type_hear_why() {
        assertThat(noWayBack(CMM, reserved(null, "CMM")).facts().get("type"))
                .isEqualTo(AccommodationType.SECRET_ADDRESS_SHELTER);
        assertThat(noWayBack(UDL, reserved(AccommodationType.SECRET_ADDRESS_SHELTER, "UDL"))
                        .rule())
                .isEqualTo(AccommodationRule.PLACEMENT_NO_CAPACITY);
    }

    @Test
    void only_a_person_takes_a_place_from_who_lives_in_it_or_has_moved_on_to_it() {
        Placement placement = reserved(null, "CMM");
        assertThat(placement.isHers()).isFalse();

        placement.keepUntilMovedIn();

        assertThat(placement.given().reservedUntil()).isNull();
        assertThat(placement.isHers()).isTrue();
        placement.start(Houses.DAY);
        assertThat(placement.isHers()).isTrue();
        placement.end(Houses.DAY);
        assertThat(placement.isHers()).isFalse();
    }

    private static RuleBroken noWayBack(PlacementReader reader, Placement placement) {
        return reader.noWayBack(
                placement, type -> AccommodationRule.PLACEMENT_NO_CAPACITY.broken(Map.of("type", type)));
    }

    private static Placement reserved(@Nullable AccommodationType type, String organisation) {
        Placement placement = Placement.request(
                new Subject("R-1", null, null, null),
                Ground.ORDINARY,
                Houses.woman(StayBasis.EU_CITIZEN),
                type,
                person("somebody", organisation),
                NOW);
        placement.reserve(Houses.shelter(7, 2), NOW, NOW.plusSeconds(3600));
        return placement;
    }

    private static CaseReader cases(boolean cmm) {
        return new CaseReader("somebody", cmm, false, !cmm, false);
    }
}

package org.hjemvej.cases.accommodation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.caller.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompetenceTest {

    private static final Competence LAID = LaidCompetence.on(Houses.DAY);

    /** The authority matrix of 1-actors 1.2; an empty type is any. */
    @ParameterizedTest
    @CsvSource({
        "cmm-contact-person, ORDINARY, SECRET_ADDRESS_SHELTER, true",
        "cmm-manager, ORDINARY, HOSTEL_HERBERG, true",
        "cmm-manager, ORDINARY, , true",
        "cmm-contact-person, ORDINARY, ASYLUM_CENTRE, false",
        "cmm-contact-person, ORDINARY, CHILDRENS_ASYLUM_CENTRE, false",
        "cmm-manager, ORDINARY, RESIDENTIAL_INSTITUTION, false",
        "cmm-manager, INTERIM_SECTION_34, SECRET_ADDRESS_SHELTER, false",
        "cmm-manager, INTERIM_SECTION_34, , false",
        "udl-assessor, ORDINARY, ASYLUM_CENTRE, true",
        "udl-assessor, ORDINARY, CHILDRENS_SPECIAL_UNIT, true",
        "udl-assessor, ORDINARY, , true",
        "udl-assessor, ORDINARY, SECRET_ADDRESS_SHELTER, false",
        "udl-assessor, INTERIM_SECTION_34, ASYLUM_CENTRE, false",
        "municipality-caseworker, ORDINARY, RESIDENTIAL_INSTITUTION, true",
        "municipality-caseworker, ORDINARY, OPHOLDSSTED, true",
        "municipality-caseworker, ORDINARY, FOSTER_FAMILY, true",
        "municipality-caseworker, ORDINARY, CHILDRENS_ASYLUM_CENTRE, false",
        "municipality-caseworker, ORDINARY, APARTMENT, false",
        "police-liaison, INTERIM_SECTION_34, SECRET_ADDRESS_SHELTER, true",
        "police-liaison, INTERIM_SECTION_34, , true",
        "police-liaison, ORDINARY, SECRET_ADDRESS_SHELTER, false",
        "police-liaison, ORDINARY, , false",
        "drc-adviser, ORDINARY, SECRET_ADDRESS_SHELTER, false",
        "partner-caseworker, ORDINARY, SECRET_ADDRESS_SHELTER, false",
        "shelter-worker, ORDINARY, SECRET_ADDRESS_SHELTER, false"
    })
    void each_authority_decides_on_its_own_places(
            String role, Ground ground, @Nullable AccommodationType type, boolean competent) {
        Actor actor = actor(role);

        if (competent) {
            assertThatCode(() -> LAID.mustCover(LAID.decisionOf(actor, false), actor, ground, type))
                    .doesNotThrowAnyException();
        } else {
            refusedBy(
                    AccommodationRule.PLACEMENT_NOT_COMPETENT,
                    () -> LAID.mustCover(LAID.decisionOf(actor, false), actor, ground, type));
        }
    }

    @ParameterizedTest
    @EnumSource(value = AccommodationType.class, names = "INTERIM_POLICE_PLACEMENT", mode = EnumSource.Mode.EXCLUDE)
    void somebody_decides_on_every_place_and_cmm_carries_it_out_when_it_says_so(AccommodationType type) {
        Actor cmm = actor("cmm-contact-person");

        assertThat(LAID.decider(Ground.ORDINARY, type)).isPresent();
        assertThat(LAID.covers(LAID.decisionOf(cmm, true), Ground.ORDINARY, type))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"udl-assessor", "municipality-caseworker", "police-liaison", "drc-adviser"})
    void only_cmm_carries_out_what_others_have_decided(String role) {
        refusedBy(AccommodationRule.PLACEMENT_NOT_COMPETENT, () -> LAID.decisionOf(actor(role), true));
    }

    @Test
    void of_any_type_those_are_looked_through_that_suit_and_are_the_authoritys() {
        List<AccommodationType> suiting = AccommodationType.suiting(Houses.woman(StayBasis.NO_LAWFUL_STAY));

        assertThat(LAID.among(suiting, LAID.decisionOf(actor("cmm-manager"), false), Ground.ORDINARY))
                .containsExactly(AccommodationType.SECRET_ADDRESS_SHELTER, AccommodationType.WOMENS_CRISIS_CENTRE);
        assertThat(LAID.among(suiting, LAID.decisionOf(actor("udl-assessor"), false), Ground.ORDINARY))
                .containsExactly(AccommodationType.ASYLUM_CENTRE);
        assertThat(LAID.among(suiting, LAID.decisionOf(actor("cmm-manager"), true), Ground.ORDINARY))
                .containsExactlyElementsOf(suiting);
    }

    @Test
    void which_house_of_the_action_plan_it_is_in_the_interim_is_cmms_too() {
        Decision cmm = LAID.decisionOf(actor("cmm-manager"), false);

        assertThat(LAID.lets(cmm, Ground.INTERIM_SECTION_34, AccommodationType.WOMENS_CRISIS_CENTRE))
                .isTrue();
        assertThat(LAID.lets(cmm, Ground.INTERIM_SECTION_34, AccommodationType.ASYLUM_CENTRE))
                .isFalse();
    }

    /** Of whose decision somebody waits, for what, and who says that she gets none; an empty type is any. */
    @ParameterizedTest
    @CsvSource({
        "cmm-manager, false, ORDINARY, SECRET_ADDRESS_SHELTER, cmm-contact-person, false, true",
        "cmm-manager, true, ORDINARY, ASYLUM_CENTRE, cmm-contact-person, false, false",
        "cmm-manager, true, ORDINARY, ASYLUM_CENTRE, cmm-contact-person, true, true",
        "cmm-manager, true, ORDINARY, ASYLUM_CENTRE, udl-assessor, false, true",
        "udl-assessor, false, ORDINARY, ASYLUM_CENTRE, cmm-manager, false, false",
        "police-liaison, false, INTERIM_SECTION_34, WOMENS_CRISIS_CENTRE, cmm-manager, false, true",
        "police-liaison, false, INTERIM_SECTION_34, ASYLUM_CENTRE, cmm-manager, false, false",
        "cmm-manager, false, ORDINARY, , cmm-contact-person, false, true",
        "cmm-manager, true, ORDINARY, , cmm-contact-person, false, false",
        "cmm-manager, true, ORDINARY, , cmm-contact-person, true, true",
        "udl-assessor, false, ORDINARY, , udl-assessor, false, true",
        "udl-assessor, false, ORDINARY, , cmm-manager, false, false",
        "udl-assessor, false, ORDINARY, , cmm-manager, true, true"
    })
    void a_place_is_refused_for_safety_by_who_decides_on_it(
            String asked,
            boolean carriesOut,
            Ground ground,
            @Nullable AccommodationType type,
            String refuses,
            boolean byOthers,
            boolean competent) {
        Actor actor = actor(refuses);
        Placement waiting = waiting(ground, type, LAID.decisionOf(actor(asked), carriesOut));

        if (competent) {
            assertThatCode(() -> LAID.mustDecideOn(waiting, LAID.decisionOf(actor, byOthers), actor))
                    .doesNotThrowAnyException();
        } else {
            refusedBy(
                    AccommodationRule.PLACEMENT_NOT_COMPETENT,
                    () -> LAID.mustDecideOn(waiting, LAID.decisionOf(actor, byOthers), actor));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SAFETY_OF_THE_PERSON, true",
        "SAFETY_OF_OTHERS, true",
        "DECLINED_BY_PERSON, false",
        "LODGED_ELSEWHERE, false"
    })
    void what_she_says_and_where_she_lives_by_now_is_no_decision(RefusalReason reason, boolean decision) {
        assertThat(reason.isDecision()).isEqualTo(decision);
    }

    @Test
    void a_placement_is_followed_by_who_decides_on_it_who_asked_for_it_and_cmm() {
        Placement placement =
                waiting(Ground.ORDINARY, AccommodationType.ASYLUM_CENTRE, LAID.decisionOf(actor("cmm-manager"), true));

        assertThat(placement.decision()).isEqualTo(new Decision(PlacingAuthority.CMM, true));
        assertThatCode(() -> LAID.mustFollow(placement, actor("cmm-contact-person")))
                .doesNotThrowAnyException();
        assertThatCode(() -> LAID.mustFollow(placement, actor("udl-assessor"))).doesNotThrowAnyException();
        refusedBy(
                AccommodationRule.PLACEMENT_NOT_COMPETENT,
                () -> LAID.mustFollow(placement, actor("municipality-caseworker")));
        refusedBy(AccommodationRule.PLACEMENT_NOT_COMPETENT, () -> LAID.mustFollow(placement, actor("police-liaison")));
    }

    @Test
    void a_row_counts_from_its_day_on() {
        List<Competence.Line> lines = new ArrayList<>(LaidCompetence.lines());
        LocalDate day = Houses.DAY;
        lines.add(
                new Competence.Line(Ground.ORDINARY, AccommodationType.APARTMENT, day, PlacingAuthority.MUNICIPALITY));

        assertThat(Competence.on(day.minusDays(1), lines).decider(Ground.ORDINARY, AccommodationType.APARTMENT))
                .contains(PlacingAuthority.CMM);
        assertThat(Competence.on(day, lines).decider(Ground.ORDINARY, AccommodationType.APARTMENT))
                .contains(PlacingAuthority.MUNICIPALITY);
    }

    private static Placement waiting(Ground ground, @Nullable AccommodationType type, Decision decision) {
        Placement placement = Placement.request(
                new Subject("R-1", null, null, null),
                ground,
                Houses.woman(StayBasis.NO_LAWFUL_STAY),
                type,
                actor("cmm-manager"),
                Instant.parse("2026-11-25T22:30:00Z"));
        placement.restOn(decision);
        return placement;
    }

    private static Actor actor(String role) {
        return new Actor("somebody", "SOMEWHERE", role, Actor.Kind.PERSON);
    }
}

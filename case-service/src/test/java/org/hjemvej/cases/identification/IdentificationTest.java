package org.hjemvej.cases.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hjemvej.cases.casefile.AgeState;
import org.junit.jupiter.api.Test;

class IdentificationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final MeansRequired ADULT = MeansRequired.of(AgeState.ADULT);
    private static final Set<Element> ALL = EnumSet.allOf(Element.class);

    /** How each state is asked for; nothing becomes PLANNED again. */
    private static final Map<IdentificationStatus, Consumer<Identification>> VERBS = new EnumMap<>(Map.of(
            IdentificationStatus.CONSENT_RECORDED,
            each -> each.recordConsent(Instant.EPOCH),
            IdentificationStatus.IN_PROGRESS,
            each -> {
                if (each.status() == IdentificationStatus.SUSPENDED) {
                    each.resume();
                } else {
                    each.start();
                }
            },
            IdentificationStatus.SUSPENDED,
            each -> each.suspend(SuspensionReason.NO_INTERPRETER),
            IdentificationStatus.INDICATORS_RECORDED,
            each -> each.recordIndicators(found(), Instant.EPOCH),
            IdentificationStatus.RECOMMENDED_FOR_ASSESSMENT,
            each -> each.conclude(true, ALL, ADULT, Instant.EPOCH),
            IdentificationStatus.NO_INDICATORS,
            each -> each.conclude(false, Set.of(), ADULT, Instant.EPOCH),
            IdentificationStatus.CONSENT_REFUSED,
            each -> each.refuse(Instant.EPOCH),
            IdentificationStatus.CANCELLED,
            each -> each.cancel(Instant.EPOCH),
            IdentificationStatus.NO_SHOW,
            each -> each.missInterview(Instant.EPOCH)));

    private final Identification identification = planned();

    @Test
    void each_state_leads_where_the_process_says_and_nowhere_else() {
        Map<IdentificationStatus, Set<IdentificationStatus>> process = new EnumMap<>(IdentificationStatus.class);
        process.put(
                IdentificationStatus.PLANNED,
                EnumSet.of(
                        IdentificationStatus.CONSENT_RECORDED,
                        IdentificationStatus.CONSENT_REFUSED,
                        IdentificationStatus.CANCELLED,
                        IdentificationStatus.NO_SHOW));
        process.put(
                IdentificationStatus.CONSENT_RECORDED,
                EnumSet.of(
                        IdentificationStatus.IN_PROGRESS,
                        IdentificationStatus.CONSENT_REFUSED,
                        IdentificationStatus.CANCELLED,
                        IdentificationStatus.NO_SHOW));
        process.put(
                IdentificationStatus.IN_PROGRESS,
                EnumSet.of(
                        IdentificationStatus.SUSPENDED,
                        IdentificationStatus.INDICATORS_RECORDED,
                        IdentificationStatus.CANCELLED));
        process.put(
                IdentificationStatus.SUSPENDED,
                EnumSet.of(IdentificationStatus.IN_PROGRESS, IdentificationStatus.CANCELLED));
        process.put(
                IdentificationStatus.INDICATORS_RECORDED,
                EnumSet.of(
                        IdentificationStatus.INDICATORS_RECORDED,
                        IdentificationStatus.RECOMMENDED_FOR_ASSESSMENT,
                        IdentificationStatus.NO_INDICATORS,
                        IdentificationStatus.CANCELLED));

        for (IdentificationStatus from : IdentificationStatus.values()) {
            for (Map.Entry<IdentificationStatus, Consumer<Identification>> to : VERBS.entrySet()) {
                Identification there = in(from);
                assertThat(there.status()).isEqualTo(from);
                if (process.getOrDefault(from, Set.of()).contains(to.getKey())) {
                    to.getValue().accept(there);
                    assertThat(there.status()).isEqualTo(to.getKey());
                } else {
                    refusedBy(
                            IdentificationRule.IDENTIFICATION_STATE,
                            () -> to.getValue().accept(there));
                    assertThat(there.status()).isEqualTo(from);
                }
            }
        }
    }

    @Test
    void what_was_suspended_is_resumed_and_what_was_not_is_started() {
        refusedBy(
                IdentificationRule.IDENTIFICATION_BEGINNING,
                () -> in(IdentificationStatus.SUSPENDED).start());
        refusedBy(
                IdentificationRule.IDENTIFICATION_BEGINNING,
                () -> in(IdentificationStatus.CONSENT_RECORDED).resume());
    }

    @Test
    void every_interview_counts() {
        identification.recordConsent(Instant.EPOCH);
        identification.start();
        identification.suspend(SuspensionReason.PERSON_UNWELL);
        identification.resume();

        assertThat(identification.holdAnother()).isEqualTo(3);
        assertThat(identification.interviewsHeld()).isEqualTo(3);
        assertThat(identification.suspensionReason()).isNull();
    }

    @Test
    void nothing_new_is_recorded_before_the_start_or_after_the_end() {
        Set<IdentificationStatus> takesInterviews =
                EnumSet.of(IdentificationStatus.IN_PROGRESS, IdentificationStatus.INDICATORS_RECORDED);
        for (IdentificationStatus state : IdentificationStatus.values()) {
            if (!takesInterviews.contains(state)) {
                refusedBy(
                        IdentificationRule.IDENTIFICATION_NOT_UNDER_WAY,
                        () -> in(state).holdAnother());
            }
            if (!takesInterviews.contains(state) && state != IdentificationStatus.SUSPENDED) {
                refusedBy(
                        IdentificationRule.IDENTIFICATION_NOT_UNDER_WAY,
                        () -> in(state).mustTakeEpisodes());
            }
        }
        in(IdentificationStatus.SUSPENDED).mustTakeEpisodes();
    }

    @Property
    void a_recommendation_needs_act_and_purpose_and_of_an_adult_the_means(
            @ForAll Set<Element> present, @ForAll AgeState age) {
        boolean child = age != AgeState.ADULT;
        boolean enough = present.contains(Element.ACT)
                && present.contains(Element.PURPOSE)
                && (child || present.contains(Element.MEANS));
        MeansRequired means = MeansRequired.of(age);
        Identification recorded = in(IdentificationStatus.INDICATORS_RECORDED);

        assertThat(means.required()).isEqualTo(!child);
        assertThat(means.because()).singleElement().satisfies(because -> {
            assertThat(because.fact()).isEqualTo("ageState=" + age);
            assertThat(because.rule()).contains(child ? "CHILD" : "ADULT");
        });
        if (enough) {
            recorded.conclude(true, present, means, Instant.EPOCH);
            assertThat(recorded.status()).isEqualTo(IdentificationStatus.RECOMMENDED_FOR_ASSESSMENT);
        } else {
            refusedBy(
                    IdentificationRule.INDICATORS_INCOMPLETE,
                    () -> recorded.conclude(true, present, means, Instant.EPOCH));
        }
    }

    @Test
    void who_refuses_leaves_nothing_to_be_known_by() {
        Identification refused = Identification.plan(
                "I-1",
                "K-1",
                new Identification.Practicalities(Identification.Setting.CMM, DAY, "yor", true, true, "NGO"),
                new byte[] {1},
                Instant.EPOCH);

        refused.refuse(Instant.EPOCH);

        assertThat(refused.interpreterLanguage()).isNull();
        assertThat(refused.supportPersonOrganisation()).isNull();
        assertThat(refused.sealedSupportPerson()).isNull();
        assertThat(refused.observations()).isEmpty();
    }

    @Test
    void nobody_comes_along_who_is_not_wished() {
        for (byte[] name : new byte[][] {null, {1}}) {
            String organisation = name == null ? "NGO" : null;
            refusedBy(
                    IdentificationRule.SUPPORT_PERSON_NOT_WISHED,
                    () -> Identification.plan(
                            "I-1",
                            "K-1",
                            new Identification.Practicalities(
                                    Identification.Setting.CMM, DAY, null, false, false, organisation),
                            name,
                            Instant.EPOCH));
        }
    }

    @Test
    void a_version_of_the_catalogue_is_used_on_its_days_only() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.of("7", DAY, DAY.plusDays(9));

        catalogue.mustBeValid(DAY);
        catalogue.mustBeValid(DAY.plusDays(9));

        for (LocalDate outside : List.of(DAY.minusDays(1), DAY.plusDays(10))) {
            refusedBy(IdentificationRule.INDICATOR_VERSION_NOT_VALID, () -> catalogue.mustBeValid(outside));
        }
    }

    private static Identification planned() {
        return Identification.plan(
                "I-1",
                "K-1",
                new Identification.Practicalities(Identification.Setting.CMM, DAY, null, false, false, null),
                null,
                Instant.EPOCH);
    }

    private static Identification in(IdentificationStatus state) {
        List<IdentificationStatus> way = switch (state) {
            case PLANNED -> List.of();
            case CONSENT_RECORDED, CONSENT_REFUSED, CANCELLED, NO_SHOW -> List.of(state);
            case IN_PROGRESS -> List.of(IdentificationStatus.CONSENT_RECORDED, state);
            case SUSPENDED, INDICATORS_RECORDED ->
                List.of(IdentificationStatus.CONSENT_RECORDED, IdentificationStatus.IN_PROGRESS, state);
            case RECOMMENDED_FOR_ASSESSMENT, NO_INDICATORS ->
                List.of(
                        IdentificationStatus.CONSENT_RECORDED,
                        IdentificationStatus.IN_PROGRESS,
                        IdentificationStatus.INDICATORS_RECORDED,
                        state);
        };
        Identification identification = planned();
        way.forEach(step -> VERBS.get(step).accept(identification));
        return identification;
    }

    private static List<Observation> found() {
        return List.of(new Observation("HARBOURED", "1", Presence.PRESENT, DAY, null, null, null));
    }
}

package org.hjemvej.cases.age;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.cases.age.AgeConfidence.CERTAIN;
import static org.hjemvej.cases.age.AgeConfidence.PROBABLE;
import static org.hjemvej.cases.age.AgeConfidence.UNCERTAIN;
import static org.hjemvej.cases.age.AgeSource.ASSESSED_BY_AUTHORITY;
import static org.hjemvej.cases.age.AgeSource.DECLARED;
import static org.hjemvej.cases.age.AgeSource.DOCUMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.platform.testing.Refusals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgeFindingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate SOON = LocalDate.of(2027, 1, 24);
    private static final LocalDate LATER = LocalDate.of(2028, 6, 1);

    private final List<AgeFact> facts = new ArrayList<>();

    @Test
    void without_any_fact_she_is_what_the_case_was_opened_with() {
        for (AgeState opening : AgeState.values()) {
            assertThat(found(opening).state()).isEqualTo(opening);
        }
    }

    @Test
    void on_an_earlier_day_counts_only_what_was_recorded_by_then() {
        know(DOCUMENT, CERTAIN, AgeFact.Said.CHILD, null);
        LocalDate recorded = LocalDate.of(1970, 1, 1);

        assertThat(AgeFinding.knownBy(recorded.minusDays(1), facts)).isEmpty();
        assertThat(AgeFinding.knownBy(recorded, facts)).hasSize(1);
    }

    @Test
    void who_is_forgotten_stays_what_she_was_without_a_day() {
        know(DOCUMENT, CERTAIN, AgeFact.Said.CHILD, SOON);

        facts.forEach(fact -> fact.forget(null));

        assertThat(found(AgeState.CHILD).state()).isEqualTo(AgeState.CHILD);
        assertThat(found(AgeState.CHILD).turnsAdultOn()).isNull();
    }

    @Test
    void who_is_forgotten_after_she_came_of_age_stays_an_adult() {
        know(DECLARED, UNCERTAIN, AgeFact.Said.CHILD, LATER);
        know(DOCUMENT, CERTAIN, AgeFact.Said.CHILD, SOON);
        LocalDate refused = LATER.plusDays(3);

        facts.forEach(fact -> fact.forget(refused));
        facts.forEach(fact -> fact.forget(null));

        AgeFinding found = at(AgeState.CHILD, refused);
        assertThat(found.state()).isEqualTo(AgeState.ADULT);
        assertThat(found.turnsAdultOn()).isNull();
        assertThat(found.because().toString())
                .contains("EIGHTEENTH_BIRTHDAY_HAS_COME")
                .doesNotContain(LATER.toString(), SOON.toString());
        assertThat(at(AgeState.CHILD, SOON.minusDays(1)).state().treatedAsChild())
                .isTrue();

        know(DOCUMENT, CERTAIN, AgeFact.Said.ADULT, null);
        assertThat(at(AgeState.CHILD, refused).state()).isEqualTo(AgeState.ADULT);
        know(ASSESSED_BY_AUTHORITY, CERTAIN, AgeFact.Said.CHILD, null);
        assertThat(at(AgeState.CHILD, refused).state()).isEqualTo(AgeState.ADULT);
    }

    @Test
    void what_contradicts_is_a_doubt_and_who_is_in_doubt_is_a_child() {
        know(DOCUMENT, CERTAIN, AgeFact.Said.CHILD, null);

        AgeFinding found = found(AgeState.ADULT);

        assertThat(found.state()).isEqualTo(AgeState.DISPUTED);
        assertThat(found.state().treatedAsChild()).isTrue();
        assertThat(found.because()).extracting("rule").contains("WHO_MAY_BE_A_CHILD_IS_ONE");
    }

    @Test
    void a_document_that_says_adult_does_not_outweigh_a_child_that_says_child() {
        know(DOCUMENT, CERTAIN, AgeFact.Said.ADULT, null);

        assertThat(found(AgeState.CHILD).state()).isEqualTo(AgeState.DISPUTED);
    }

    @Test
    void her_own_word_does_not_end_a_doubt() {
        know(DECLARED, CERTAIN, AgeFact.Said.ADULT, null);

        assertThat(found(AgeState.DISPUTED).state()).isEqualTo(AgeState.DISPUTED);
    }

    @Test
    void what_is_uncertain_is_a_doubt_even_when_all_agree() {
        know(DOCUMENT, UNCERTAIN, AgeFact.Said.ADULT, null);

        assertThat(found(AgeState.ADULT).state()).isEqualTo(AgeState.DISPUTED);
    }

    @Test
    void the_authority_settles_what_was_said_before_and_nothing_else_but_a_document_is_heard_after() {
        know(DECLARED, CERTAIN, AgeFact.Said.CHILD, null);
        know(ASSESSED_BY_AUTHORITY, PROBABLE, AgeFact.Said.ADULT, null);
        assertThat(found(AgeState.CHILD).state()).isEqualTo(AgeState.ADULT);

        know(DECLARED, CERTAIN, AgeFact.Said.CHILD, null);
        assertThat(found(AgeState.CHILD).state()).isEqualTo(AgeState.ADULT);

        know(DOCUMENT, CERTAIN, AgeFact.Said.CHILD, LATER);
        assertThat(found(AgeState.CHILD).state()).isEqualTo(AgeState.DISPUTED);

        know(ASSESSED_BY_AUTHORITY, CERTAIN, AgeFact.Said.CHILD, LATER);
        assertThat(found(AgeState.CHILD).state()).isEqualTo(AgeState.CHILD);
    }

    @Test
    void an_uncertain_decision_leaves_the_doubt() {
        know(ASSESSED_BY_AUTHORITY, UNCERTAIN, AgeFact.Said.ADULT, null);

        assertThat(found(AgeState.CHILD).state()).isEqualTo(AgeState.DISPUTED);
    }

    @Test
    void a_child_turns_adult_on_the_day_of_the_strongest_source() {
        know(DECLARED, CERTAIN, AgeFact.Said.CHILD, LATER);
        know(DOCUMENT, CERTAIN, AgeFact.Said.CHILD, SOON);

        AgeFinding found = found(AgeState.CHILD);

        assertThat(found.turnsAdultOn()).isEqualTo(SOON);
        assertThat(at(AgeState.CHILD, SOON.minusDays(1)).state()).isEqualTo(AgeState.CHILD);
        assertThat(at(AgeState.CHILD, SOON).state()).isEqualTo(AgeState.ADULT);
        assertThat(at(AgeState.CHILD, SOON).because()).extracting("rule").contains("EIGHTEENTH_BIRTHDAY_HAS_COME");
    }

    @Test
    void an_authority_that_names_no_day_leaves_the_day_that_a_document_has_named() {
        know(DOCUMENT, CERTAIN, AgeFact.Said.CHILD, SOON);
        know(ASSESSED_BY_AUTHORITY, PROBABLE, AgeFact.Said.CHILD, null);

        assertThat(found(AgeState.CHILD).turnsAdultOn()).isEqualTo(SOON);
        assertThat(at(AgeState.CHILD, SOON).state()).isEqualTo(AgeState.ADULT);
    }

    @Test
    void a_dispute_ends_by_itself_only_when_all_that_is_said_says_adult() {
        know(DECLARED, CERTAIN, AgeFact.Said.CHILD, SOON);
        know(DOCUMENT, CERTAIN, AgeFact.Said.CHILD, LATER);
        know(DOCUMENT, CERTAIN, AgeFact.Said.ADULT, null);

        assertThat(found(AgeState.ADULT).turnsAdultOn()).isEqualTo(LATER);
        assertThat(at(AgeState.ADULT, LATER.minusDays(1)).state()).isEqualTo(AgeState.DISPUTED);
        assertThat(at(AgeState.ADULT, LATER).state()).isEqualTo(AgeState.ADULT);
        assertThat(at(AgeState.DISPUTED, LATER).state())
                .as("a doubt that was there from the beginning is ended by a decision")
                .isEqualTo(AgeState.DISPUTED);
    }

    @Test
    void a_child_whose_day_of_birth_nobody_knows_turns_adult_by_a_decision_only() {
        know(DECLARED, CERTAIN, AgeFact.Said.CHILD, null);

        assertThat(found(AgeState.CHILD).turnsAdultOn()).isNull();
        assertThat(at(AgeState.CHILD, LATER.plusYears(20)).state()).isEqualTo(AgeState.CHILD);
    }

    @Test
    void who_was_born_on_the_29th_of_february_turns_eighteen_on_the_first_of_march() {
        assertThat(RecordAge.birthday(LocalDate.of(2008, 2, 29), 18)).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(RecordAge.birthday(LocalDate.of(2008, 2, 29), 20)).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(RecordAge.birthday(LocalDate.of(2008, 12, 31), 18)).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void an_age_assessment_tells_how_young_a_child_is_until_another_decision_or_a_document_says_otherwise() {
        know(DOCUMENT, CERTAIN, AgeFact.Said.ADULT, null);
        assertThat(isUnderTwelve()).isFalse();
        assess(new AgeEstimate(2, 1, 4));
        assertThat(isUnderTwelve()).isTrue();

        know(DECLARED, CERTAIN, AgeFact.Said.ADULT, null);
        know(DOCUMENT, CERTAIN, AgeFact.Said.CHILD, null);
        assertThat(isUnderTwelve()).isTrue();
        know(DOCUMENT, CERTAIN, AgeFact.Said.ADULT, null);
        assertThat(isUnderTwelve()).as("that is a doubt").isFalse();
        assess(new AgeEstimate(9, 8, 10));
        know(DOCUMENT, UNCERTAIN, AgeFact.Said.CHILD, TODAY.plusYears(4));
        assertThat(isUnderTwelve())
                .as("a document names a day by which she is fourteen")
                .isFalse();
        assess(new AgeEstimate(13, 11, 15));
        assertThat(isUnderTwelve()).as("the last decision counts").isFalse();
        assess(new AgeEstimate(3, 2, 5));
        assertThat(isUnderTwelve()).isTrue();
        facts.forEach(fact -> fact.forget(null));
        assertThat(isUnderTwelve()).as("it is forgotten").isFalse();
    }

    private boolean isUnderTwelve() {
        return AgeFinding.isAssessedAsUnder(12, facts, TODAY);
    }

    private void assess(AgeEstimate estimate) {
        know(new AgeFact.Told(ASSESSED_BY_AUTHORITY, PROBABLE, AgeFact.Said.CHILD, TODAY, null, estimate, false));
    }

    private void know(AgeSource source, AgeConfidence confidence, AgeFact.Said said, @Nullable LocalDate adultOn) {
        know(new AgeFact.Told(source, confidence, said, TODAY, adultOn));
    }

    private void know(AgeFact.Told told) {
        facts.add(AgeFact.of(
                new AgeFact.Key("K-1", facts.size() + 1),
                told,
                AgeState.CHILD,
                Refusals.person("clara", "CMM"),
                Instant.EPOCH));
    }

    private AgeFinding found(AgeState opening) {
        return at(opening, TODAY);
    }

    private AgeFinding at(AgeState opening, LocalDate day) {
        return AgeFinding.of(opening, facts, day);
    }
}

package org.hjemvej.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.StayBasis;
import org.junit.jupiter.api.Test;

class ReferralTest {

    private static final Instant NOW = Instant.EPOCH.plusSeconds(60);

    private final Referral referral = Referral.receive(
            "R-1",
            new Referral.Facts(SourceChannel.HOTLINE, Urgency.ACUTE, StayBasis.ASYLUM_SEEKER, AgeState.ADULT),
            new byte[] {1},
            person("pelle", "POLICE"),
            Instant.EPOCH);

    @Test
    void a_referral_becomes_a_case_only_after_the_person_has_accepted_an_interview() {
        refusedBy(IntakeRule.REFERRAL_STATE, () -> referral.convertTo("K-1", NOW));
        referral.triage(NOW);
        referral.offerInterview(NOW);
        refusedBy(IntakeRule.REFERRAL_STATE, () -> referral.convertTo("K-1", NOW));
        referral.answer(ReferralStatus.ACCEPTED, NOW);

        referral.convertTo("K-1", NOW);

        assertThat(referral.status()).isEqualTo(ReferralStatus.CONVERTED);
        refusedBy(IntakeRule.REFERRAL_STATE, () -> referral.convertTo("K-2", NOW));
    }

    @Test
    void declining_an_interview_leaves_nothing_about_the_person() {
        referral.triage(NOW);
        referral.offerInterview(NOW);

        referral.answer(ReferralStatus.DECLINED_BY_PERSON, NOW);

        assertThat(referral.stayBasis()).isNull();
        assertThat(referral.ageState()).isNull();
        assertThat(referral.missing()).contains("summary");
    }

    @Test
    void what_was_told_of_a_person_without_indication_is_forgotten() {
        referral.triage(NOW);

        referral.findNoIndication();

        assertThat(referral.missing()).containsExactly("stayBasis", "ageState", "summary");
    }

    @Test
    void what_was_told_of_who_could_not_be_reached_is_there_when_she_is_met_again() {
        referral.triage(NOW);
        referral.offerInterview(NOW);

        referral.answer(ReferralStatus.NO_CONTACT, NOW);
        referral.complete(new Referral.Completion(null, null, AgeState.CHILD), null, NOW);
        referral.offerInterview(NOW);

        assertThat(referral.missing()).isEmpty();
        assertThat(referral.stayBasis()).isEqualTo(StayBasis.ASYLUM_SEEKER);
        assertThat(referral.ageState()).isEqualTo(AgeState.CHILD);
    }

    @Test
    void it_is_completed_after_the_person_has_accepted_and_not_when_there_is_a_case() {
        referral.triage(NOW);
        referral.offerInterview(NOW);
        referral.answer(ReferralStatus.ACCEPTED, NOW);

        referral.complete(new Referral.Completion(null, StayBasis.NO_LAWFUL_STAY, AgeState.CHILD), null, NOW);

        assertThat(referral.stayBasis()).isEqualTo(StayBasis.NO_LAWFUL_STAY);
        assertThat(referral.ageState()).isEqualTo(AgeState.CHILD);
        referral.convertTo("K-1", NOW);
        refusedBy(
                IntakeRule.REFERRAL_NOT_OPEN,
                () -> referral.complete(new Referral.Completion(null, null, AgeState.ADULT), null, NOW));
        assertThat(referral.ageState()).isEqualTo(AgeState.CHILD);
    }

    @Test
    void an_offer_that_is_made_once_more_is_not_answered_yet() {
        referral.triage(NOW);
        referral.offerInterview(NOW);
        referral.answer(ReferralStatus.NO_CONTACT, NOW);
        Instant later = NOW.plusSeconds(60);

        referral.offerInterview(later);

        assertThat(referral.offeredAt()).isEqualTo(later);
        assertThat(referral.answeredAt()).isNull();
        assertThat(referral.triagedAt()).isEqualTo(NOW);
    }

    @Test
    void it_is_completed_as_long_as_it_is_open() {
        referral.complete(new Referral.Completion(Urgency.NORMAL, StayBasis.EU_CITIZEN, null), null, NOW);
        assertThat(referral.urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(referral.stayBasis()).isEqualTo(StayBasis.EU_CITIZEN);
        assertThat(referral.ageState()).isEqualTo(AgeState.ADULT);
        referral.triage(NOW);
        referral.findNoIndication();

        refusedBy(
                IntakeRule.REFERRAL_NOT_OPEN,
                () -> referral.complete(new Referral.Completion(null, StayBasis.EU_CITIZEN, null), null, NOW));
    }

    @Test
    void that_it_has_become_acute_is_told_once() {
        Referral.Completion normal = new Referral.Completion(Urgency.NORMAL, null, null);
        Referral.Completion acute = new Referral.Completion(Urgency.ACUTE, null, null);

        assertThat(referral.complete(normal, null, NOW)).isEmpty();
        assertThat(referral.becameAcuteAt()).isNull();
        assertThat(referral.complete(acute, null, NOW))
                .contains(new IntakeEvent.ReferralBecameAcute(referral.id(), SourceChannel.HOTLINE));
        assertThat(referral.becameAcuteAt()).isEqualTo(NOW);
        assertThat(referral.complete(acute, null, NOW.plusSeconds(60))).isEmpty();
        assertThat(referral.complete(new Referral.Completion(null, null, null), null, NOW.plusSeconds(60)))
                .isEmpty();
        assertThat(referral.becameAcuteAt()).isEqualTo(NOW);
    }

    @Test
    void the_sender_is_the_organisation_of_the_token() {
        assertThat(referral.organisation()).isEqualTo("POLICE");
    }
}

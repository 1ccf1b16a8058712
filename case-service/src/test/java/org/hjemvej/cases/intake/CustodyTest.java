package org.hjemvej.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CustodyTest {

    private static final Instant SINCE = Instant.parse("2026-03-27T22:30:00Z");

    @Test
    void custody_ends_after_it_begins() {
        Custody.Told told = new Custody.Told(SINCE, null);

        refusedBy(IntakeRule.CUSTODY_ENDS_AFTER_IT_BEGINS, () -> told.ending(SINCE));
        refusedBy(IntakeRule.CUSTODY_ENDS_AFTER_IT_BEGINS, () -> told.ending(SINCE.minusSeconds(1)));
        assertThat(told.ending(SINCE.plusSeconds(1)).custodyRule()).isNull();
    }

    @Test
    void what_is_sent_again_tells_nothing_new_as_long_as_it_names_the_same_beginning_and_no_other_end() {
        Custody known = new Custody(SINCE, SINCE.plus(Duration.ofHours(72)), null);

        assertThat(new Custody.Told(SINCE, null).isWhatIsKnown(known)).isTrue();
        assertThat(new Custody.Told(SINCE, known.custodyUntil()).isWhatIsKnown(known))
                .isTrue();
        assertThat(new Custody.Told(SINCE, SINCE.plusSeconds(1)).isWhatIsKnown(known))
                .isFalse();
        assertThat(new Custody.Told(SINCE.plusSeconds(1), null).isWhatIsKnown(known))
                .isFalse();
        assertThat(new Custody.Told(SINCE, null).isWhatIsKnown(null)).isFalse();
    }

    @Test
    void who_is_held_is_told_of_a_referral_that_is_open_and_forgotten_with_it() {
        Custody custody = new Custody(SINCE, SINCE.plus(Duration.ofHours(72)), "custody.initialHours@1900-01-01");
        Referral declined = held(custody);
        declined.triage(SINCE);
        declined.offerInterview(SINCE);
        assertThat(declined.custody()).isEqualTo(custody);

        declined.answer(ReferralStatus.DECLINED_BY_PERSON, SINCE);

        assertThat(declined.custody()).isNull();
        refusedBy(IntakeRule.REFERRAL_NOT_OPEN, () -> declined.holdInCustody(custody));
        Referral accepted = held(custody);
        accepted.triage(SINCE);
        accepted.offerInterview(SINCE);
        accepted.answer(ReferralStatus.NO_CONTACT, SINCE);
        assertThat(accepted.custody()).as("she is still to be reached").isEqualTo(custody);
        accepted.offerInterview(SINCE);
        accepted.answer(ReferralStatus.ACCEPTED, SINCE);
        Custody extended = new Custody(SINCE, SINCE.plus(Duration.ofHours(144)), null);
        accepted.holdInCustody(extended);
        assertThat(accepted.custody()).isEqualTo(extended);
        accepted.convertTo("K-1", SINCE);
        refusedBy(IntakeRule.REFERRAL_NOT_OPEN, () -> accepted.holdInCustody(custody));
        Referral withoutIndication = held(custody);
        withoutIndication.triage(SINCE);
        withoutIndication.findNoIndication();
        assertThat(withoutIndication.custody()).isNull();
    }

    private static Referral held(Custody custody) {
        Referral referral = Referral.receive(
                "R-1",
                new Referral.Facts(SourceChannel.POLICE_ACTION, Urgency.ACUTE, null, null),
                null,
                person("pelle", "POLICE"),
                SINCE);
        referral.holdInCustody(custody);
        return referral;
    }
}

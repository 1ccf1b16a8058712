package org.hjemvej.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.rules.RuleBroken;

/** Whatever is asked of a referral, in whatever order, it goes by the table of process 2.1 and forgets what it must. */
class TriagePropertyTest {

    private static final Instant RECEIVED = Instant.parse("2026-01-02T03:04:05Z");

    /** Everything that can be asked of a referral. */
    enum Step {
        TRIAGE,
        FIND_NO_INDICATION,
        OFFER_INTERVIEW,
        ACCEPT,
        DECLINE,
        NO_CONTACT,
        CONVERT
    }

    @Property
    void any_order_of_steps_keeps_to_the_table(@ForAll @Size(max = 25) List<Step> steps) {
        Referral referral = Referral.receive(
                "R-1",
                new Referral.Facts(SourceChannel.POLICE_ACTION, Urgency.NORMAL, StayBasis.EU_CITIZEN, AgeState.ADULT),
                new byte[] {1},
                person("pelle", "POLICE"),
                RECEIVED);
        List<ReferralStatus> path = new ArrayList<>(List.of(referral.status()));

        for (Step step : steps) {
            ReferralStatus before = referral.status();
            ReferralStatus wanted = take(referral, step);
            boolean allowed = before.next().contains(wanted);
            assertThat(referral.status()).isEqualTo(allowed ? wanted : before);
            if (allowed) {
                path.add(wanted);
            }
        }

        assertThat(referral.receivedAt()).isEqualTo(RECEIVED);
        assertThat(referral.caseHandle() != null).isEqualTo(referral.status() == ReferralStatus.CONVERTED);
        if (path.contains(ReferralStatus.DECLINED_BY_PERSON) || path.contains(ReferralStatus.NO_CONTACT)) {
            assertThat(referral.missing()).contains("stayBasis", "ageState", "summary");
        }
        if (path.contains(ReferralStatus.CONVERTED)) {
            assertThat(path).containsSubsequence(ReferralStatus.ACCEPTED, ReferralStatus.CONVERTED);
        }
    }

    /** Takes the step or is refused; returns the state it leads to. */
    private static ReferralStatus take(Referral referral, Step step) {
        ReferralStatus wanted = switch (step) {
            case TRIAGE -> ReferralStatus.TRIAGED;
            case FIND_NO_INDICATION -> ReferralStatus.NO_INDICATION;
            case OFFER_INTERVIEW -> ReferralStatus.INTERVIEW_OFFERED;
            case ACCEPT -> ReferralStatus.ACCEPTED;
            case DECLINE -> ReferralStatus.DECLINED_BY_PERSON;
            case NO_CONTACT -> ReferralStatus.NO_CONTACT;
            case CONVERT -> ReferralStatus.CONVERTED;
        };
        try {
            switch (step) {
                case TRIAGE -> referral.triage();
                case FIND_NO_INDICATION -> referral.findNoIndication();
                case OFFER_INTERVIEW -> referral.offerInterview();
                case ACCEPT, DECLINE, NO_CONTACT -> referral.answer(wanted);
                case CONVERT -> referral.convertTo("K-1");
            }
        } catch (RuleBroken refused) {
            assertThat(refused.rule()).isEqualTo(IntakeRule.REFERRAL_STATE);
        }
        return wanted;
    }
}

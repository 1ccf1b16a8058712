package org.hjemvej.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.rules.RuleBroken;

/**
 * Whatever is asked of a referral, in whatever order. What is expected is process 2.1 written down once more, as the ways
 * that a referral can go, and never the table in the code.
 */
class TriagePropertyTest {

    private static final Instant RECEIVED = Instant.parse("2026-01-02T03:04:05Z");

    /**
     * Triaged; then no indication, or an offer, which may be declined or miss the person any number of times and be made
     * again; accepted; converted. A letter is a step, and what is not over yet is a beginning of such a way.
     */
    private static final Pattern WAY = Pattern.compile("(T(N|O([DX]O)*([DX]|AC?)?)?)?");

    private static final Pattern OVER = Pattern.compile("T(N|O([DX]O)*AC)");

    /** Everything that can be asked of a referral. */
    enum Step {
        TRIAGE('T'),
        FIND_NO_INDICATION('N'),
        OFFER_INTERVIEW('O'),
        ACCEPT('A'),
        DECLINE('D'),
        NO_CONTACT('X'),
        CONVERT('C');

        private final char letter;

        Step(char letter) {
            this.letter = letter;
        }
    }

    /** All of a referral that others rely on. */
    private record Seen(ReferralStatus status, String handle, List<String> missing) {

        static Seen of(Referral referral) {
            return new Seen(referral.status(), String.valueOf(referral.caseHandle()), referral.missing());
        }
    }

    @Property
    void a_referral_goes_the_ways_of_the_process_and_no_other(@ForAll @Size(max = 25) List<Step> steps) {
        Referral referral = received();
        StringBuilder way = new StringBuilder();

        for (Step step : steps) {
            Seen before = Seen.of(referral);
            boolean allowed = WAY.matcher(way.toString() + step.letter).matches();

            assertThat(take(referral, step)).as(way + " then " + step).isEqualTo(allowed);

            if (allowed) {
                way.append(step.letter);
            } else {
                assertThat(Seen.of(referral)).as("what a refusal leaves").isEqualTo(before);
            }
        }
    }

    @Property
    void what_is_over_stays_over_and_what_is_not_comes_to_an_end(@ForAll @Size(max = 25) List<Step> steps) {
        Referral referral = received();
        StringBuilder way = new StringBuilder();
        steps.stream().filter(step -> take(referral, step)).forEach(step -> way.append(step.letter));
        boolean over = OVER.matcher(way).matches();
        Seen before = Seen.of(referral);

        if (over) {
            assertThat(Step.values()).noneMatch(step -> take(referral, step));
            assertThat(Seen.of(referral)).isEqualTo(before);
        } else {
            for (Step step : List.of(Step.TRIAGE, Step.OFFER_INTERVIEW, Step.ACCEPT, Step.CONVERT)) {
                take(referral, step);
            }
            assertThat(referral.status()).isEqualTo(ReferralStatus.CONVERTED);
            assertThat(Arrays.stream(Step.values())).noneMatch(step -> take(referral, step));
        }
    }

    @Property
    void its_number_its_receipt_and_its_sender_never_change_and_it_forgets_what_it_must(
            @ForAll @Size(max = 25) List<Step> steps) {
        Referral referral = received();

        for (Step step : steps) {
            List<String> unknown = referral.missing();
            boolean taken = take(referral, step);

            assertThat(referral.id()).isEqualTo("R-1");
            assertThat(referral.receivedAt()).isEqualTo(RECEIVED);
            assertThat(referral.organisation()).isEqualTo("POLICE");
            assertThat(referral.channel()).isEqualTo(SourceChannel.POLICE_ACTION);
            if (taken && (step == Step.DECLINE || step == Step.FIND_NO_INDICATION)) {
                assertThat(referral.missing()).contains("stayBasis", "ageState", "summary");
            } else {
                assertThat(referral.missing()).isEqualTo(unknown);
            }
            assertThat(referral.caseHandle() != null).isEqualTo(referral.status() == ReferralStatus.CONVERTED);
        }
    }

    private static Referral received() {
        return Referral.receive(
                "R-1",
                new Referral.Facts(SourceChannel.POLICE_ACTION, Urgency.NORMAL, StayBasis.EU_CITIZEN, AgeState.ADULT),
                new byte[] {1},
                person("pelle", "POLICE"),
                RECEIVED);
    }

    /** Whether the step was taken; a refusal is that of the state. */
    private static boolean take(Referral referral, Step step) {
        try {
            switch (step) {
                case TRIAGE -> referral.triage(RECEIVED);
                case FIND_NO_INDICATION -> referral.findNoIndication();
                case OFFER_INTERVIEW -> referral.offerInterview(RECEIVED);
                case ACCEPT -> referral.answer(ReferralStatus.ACCEPTED, RECEIVED);
                case DECLINE -> referral.answer(ReferralStatus.DECLINED_BY_PERSON, RECEIVED);
                case NO_CONTACT -> referral.answer(ReferralStatus.NO_CONTACT, RECEIVED);
                case CONVERT -> referral.convertTo("K-1", RECEIVED);
            }
            return true;
        } catch (RuleBroken refused) {
            assertThat(refused.rule()).isEqualTo(IntakeRule.REFERRAL_STATE);
            return false;
        }
    }
}

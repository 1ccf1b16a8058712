package org.hjemvej.partners.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import org.hjemvej.partners.organisations.TestOrganisations;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @Test
    void an_agreement_is_activated_within_its_period() {
        Agreement agreement = signed(false);

        refusedBy(AgreementRule.AGREEMENT_NOT_IN_PERIOD, () -> agreement.activate(FROM.minusDays(1)));
        refusedBy(AgreementRule.AGREEMENT_NOT_IN_PERIOD, () -> agreement.activate(TO.plusDays(1)));
        agreement.activate(FROM);

        assertThat(agreement.status()).isEqualTo(AgreementStatus.ACTIVE);
    }

    @Test
    void the_order_of_the_steps_is_kept() {
        Agreement agreement = Agreement.draft(TestOrganisations.qualified(), terms(false), Instant.EPOCH);

        refusedBy(AgreementRule.AGREEMENT_STATE, agreement::sign);
        refusedBy(AgreementRule.AGREEMENT_STATE, () -> agreement.activate(FROM));
    }

    @Test
    void a_period_makes_sense() {
        refusedBy(
                AgreementRule.AGREEMENT_PERIOD,
                () -> Agreement.draft(
                        TestOrganisations.qualified(),
                        new Agreement.Terms("NG", FROM, FROM.minusDays(1), 1, false),
                        Instant.EPOCH));
    }

    @Test
    void a_new_person_needs_enough_of_the_period_and_her_group() {
        Agreement agreement = signed(false);
        agreement.activate(FROM);

        assertThat(agreement.canReceive(false, TO.minusDays(243), 243)).isTrue();
        assertThat(agreement.canReceive(false, TO.minusDays(242), 243)).isFalse();
        assertThat(agreement.canReceive(true, FROM, 243)).isFalse();
    }

    @Test
    void a_suspended_agreement_is_good_for_nothing() {
        Agreement agreement = signed(true);
        agreement.activate(FROM);
        assertThat(agreement.isGood(FROM)).isTrue();

        agreement.suspend();

        assertThat(agreement.isGood(FROM)).isFalse();
        assertThat(agreement.canReceive(false, FROM, 1)).isFalse();
    }

    @Test
    void a_blacklisted_partner_receives_nobody_and_no_money() {
        Agreement agreement = signed(true);
        agreement.activate(FROM);

        TestOrganisations.blacklist(agreement.organisation());

        assertThat(agreement.isGood(FROM)).isFalse();
        assertThat(agreement.canReceive(false, FROM, 1)).isFalse();
    }

    @Test
    void an_agreement_with_a_partner_blacklisted_after_the_signature_is_not_activated() {
        Agreement agreement = signed(true);

        TestOrganisations.blacklist(agreement.organisation());

        refusedBy(AgreementRule.AGREEMENT_NEEDS_QUALIFIED_PARTNER, () -> agreement.activate(FROM));
    }

    private static Agreement signed(boolean minors) {
        Agreement agreement = Agreement.draft(TestOrganisations.qualified(), terms(minors), Instant.EPOCH);
        agreement.negotiate();
        agreement.sign();
        return agreement;
    }

    private static Agreement.Terms terms(boolean minors) {
        return new Agreement.Terms("NG", FROM, TO, 2, minors);
    }
}

package org.hjemvej.cases.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConsentTest {

    @Test
    void what_a_representative_agreed_to_is_confirmed_once_and_nothing_else() {
        Consent consent = given(Consent.GivenBy.REPRESENTATIVE);
        assertThat(consent.isOfRepresentativeOnly()).isTrue();

        consent.confirm(Instant.EPOCH.plusSeconds(1));

        assertThat(consent.confirmedAt()).isEqualTo(Instant.EPOCH.plusSeconds(1));
        assertThat(consent.isOfRepresentativeOnly()).isFalse();
        refusedBy(ConsentRule.CONSENT_HER_OWN_ALREADY, () -> consent.confirm(Instant.EPOCH.plusSeconds(2)));
        Consent own = given(Consent.GivenBy.PERSON);
        refusedBy(ConsentRule.CONSENT_HER_OWN_ALREADY, () -> own.confirm(Instant.EPOCH));
        Consent over = given(Consent.GivenBy.REPRESENTATIVE);
        over.withdraw(Instant.EPOCH);
        refusedBy(ConsentRule.CONSENT_WITHDRAWN_ALREADY, () -> over.confirm(Instant.EPOCH));
    }

    @Test
    void what_a_statute_allows_needs_nobody_to_confirm_it() {
        Consent allowed = given(Consent.LegalBasis.STATUTE, Consent.GivenBy.REPRESENTATIVE);

        assertThat(allowed.isOfRepresentativeOnly()).isFalse();
        refusedBy(ConsentRule.CONSENT_HER_OWN_ALREADY, () -> allowed.confirm(Instant.EPOCH));
    }

    private static Consent given(Consent.GivenBy givenBy) {
        return given(Consent.LegalBasis.CONSENT, givenBy);
    }

    private static Consent given(Consent.LegalBasis basis, Consent.GivenBy givenBy) {
        return Consent.give(
                "K-1",
                new Consent.Given(ConsentScope.SHARE_DRC, basis, "eng", "2026-01", givenBy, null, null, null),
                Instant.EPOCH);
    }

    @Test
    void a_consent_is_taken_back_once_and_stays_readable() {
        Consent consent = given(Consent.GivenBy.PERSON);

        consent.withdraw(Instant.EPOCH.plusSeconds(1));

        assertThat(consent.withdrawnAt()).isEqualTo(Instant.EPOCH.plusSeconds(1));
        refusedBy(ConsentRule.CONSENT_WITHDRAWN_ALREADY, () -> consent.withdraw(Instant.EPOCH.plusSeconds(2)));
    }
}

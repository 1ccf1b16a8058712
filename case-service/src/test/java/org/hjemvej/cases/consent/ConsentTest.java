package org.hjemvej.cases.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConsentTest {

    @Test
    void a_consent_is_taken_back_once_and_stays_readable() {
        Consent consent = Consent.give(
                "K-1",
                new Consent.Given(
                        ConsentScope.SHARE_DRC, Consent.LegalBasis.CONSENT, "eng", "2026-01", Consent.GivenBy.PERSON),
                Instant.EPOCH);

        consent.withdraw(Instant.EPOCH.plusSeconds(1));

        assertThat(consent.withdrawnAt()).isEqualTo(Instant.EPOCH.plusSeconds(1));
        refusedBy(ConsentRule.CONSENT_WITHDRAWN_ALREADY, () -> consent.withdraw(Instant.EPOCH.plusSeconds(2)));
    }
}

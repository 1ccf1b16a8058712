package org.hjemvej.reintegration.payments.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.hjemvej.platform.rules.RuleBroken;
import org.hjemvej.reintegration.payments.PaymentRule;
import org.junit.jupiter.api.Test;

class AskedStandingTest {

    @Test
    void who_does_not_answer_in_time_has_said_no() {
        CountDownLatch never = new CountDownLatch(1);
        AskedStanding standing = new AskedStanding(
                id -> {
                    await(never);
                    return new AgreementApi.AgreementStanding(id, true);
                },
                null);
        long start = System.nanoTime();

        assertThatThrownBy(() -> standing.requireAgreement("A-1"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(PaymentRule.STANDING_UNKNOWN));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        never.countDown();
    }

    @Test
    void a_good_agreement_is_taken_at_its_word() {
        AskedStanding standing = new AskedStanding(id -> new AgreementApi.AgreementStanding(id, true), null);

        standing.requireAgreement("A-1");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

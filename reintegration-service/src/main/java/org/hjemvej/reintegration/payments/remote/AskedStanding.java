package org.hjemvej.reintegration.payments.remote;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hjemvej.reintegration.payments.PaymentRule;
import org.hjemvej.reintegration.payments.Standing;
import org.jboss.logging.Logger;

/** Asks partner-service and case-service; every failure to get an answer is a no. */
@ApplicationScoped
class AskedStanding implements Standing {

    private static final Logger LOG = Logger.getLogger(AskedStanding.class);

    /** Decision 8: no answer in time means no. It covers the token that is asked for before the question. */
    private static final Duration PATIENCE = Duration.ofMillis(2500);

    private final AgreementApi agreements;
    private final ConsentApi consents;

    AskedStanding(@RestClient AgreementApi agreements, @RestClient ConsentApi consents) {
        this.agreements = agreements;
        this.consents = consents;
    }

    @Override
    public void requireAgreement(String agreementId) {
        if (!answer(() -> agreements.standing(agreementId).good())) {
            throw PaymentRule.AGREEMENT_NOT_GOOD.broken();
        }
    }

    @Override
    public boolean consentStands(String caseHandle, String scope) {
        return answer(() -> consents.standing(caseHandle, scope).stands());
    }

    private static boolean answer(Supplier<Boolean> question) {
        try {
            return Uni.createFrom()
                    .item(question)
                    .runSubscriptionOn(Infrastructure.getDefaultExecutor())
                    .await()
                    .atMost(PATIENCE);
        } catch (RuntimeException e) {
            LOG.warnf("A standing could not be asked: %s", e.getClass().getSimpleName());
            throw PaymentRule.STANDING_UNKNOWN.broken();
        }
    }
}

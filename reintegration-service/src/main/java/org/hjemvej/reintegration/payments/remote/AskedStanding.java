package org.hjemvej.reintegration.payments.remote;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.rules.RuleBroken;
import org.hjemvej.reintegration.payments.PaymentRule;
import org.hjemvej.reintegration.payments.Standing;
import org.jboss.logging.Logger;

/** Asks partner-service and case-service; every failure to get an answer is a no, and so is "there is no such thing". */
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
        } catch (WebApplicationException e) {
            if (isUnknownThere(e.getResponse())) {
                // to ask again would bring the same answer
                LOG.warn("A standing was asked of what the other service does not know");
                return false;
            }
            throw unknown(e);
        } catch (RuntimeException e) {
            throw unknown(e);
        }
    }

    /** The service itself says so; a wrong way to it would say 404, too. */
    private static boolean isUnknownThere(Response answer) {
        return answer.getStatus() == Response.Status.NOT_FOUND.getStatusCode()
                && InterfaceRule.NOT_FOUND.name().equals(answer.getHeaderString("Problem-Code"));
    }

    private static RuleBroken unknown(RuntimeException cause) {
        LOG.warnf("A standing could not be asked: %s", cause.getClass().getSimpleName());
        return PaymentRule.STANDING_UNKNOWN.broken();
    }
}

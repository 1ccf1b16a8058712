package org.hjemvej.reintegration.payments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hjemvej.platform.measures.Measure;
import org.hjemvej.platform.time.BusinessClock;

/** Payouts that somebody must look at: not taken up by the partner, sent long ago without a receipt, or of unknown fate. */
@ApplicationScoped
class StuckPayouts implements Measure {

    private final Payouts payouts;
    private final BusinessClock clock;
    private final Duration takenUpWithin;
    private final Duration confirmedWithin;

    StuckPayouts(
            Payouts payouts,
            BusinessClock clock,
            @ConfigProperty(name = "hjemvej.payouts.taken-up-within", defaultValue = "PT15M") Duration takenUpWithin,
            @ConfigProperty(name = "hjemvej.payouts.confirmed-within", defaultValue = "P7D") Duration confirmedWithin) {
        this.payouts = payouts;
        this.clock = clock;
        this.takenUpWithin = takenUpWithin;
        this.confirmedWithin = confirmedWithin;
    }

    @Override
    public String name() {
        return "hjemvej.payouts.stuck";
    }

    @Override
    public String unit() {
        return "";
    }

    @Override
    public String says() {
        return "Payouts that the partner has not taken up in time, without a receipt in time, or of unknown fate.";
    }

    @Override
    public double read() {
        Instant now = clock.now();
        return payouts.stuck(now.minus(takenUpWithin), now.minus(confirmedWithin));
    }
}

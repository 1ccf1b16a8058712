package org.hjemvej.platform.traces;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Traces are recorded when there is a collector to send them to, and only then. Without one every request still has its
 * trace id, which goes into problems, logs and events.
 */
class TraceSampling {

    @Produces
    @Singleton
    Sampler sampler(
            @ConfigProperty(name = "hjemvej.traces.collector") Optional<String> collector,
            @ConfigProperty(name = "hjemvej.traces.share", defaultValue = "1.0") double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalStateException("hjemvej.traces.share must be between 0 and 1, it is " + share);
        }
        Sampler ours = Sampler.traceIdRatioBased(share);
        // the id of a trace decides in every service alike; a caller from outside does not decide for us
        return collector.isPresent()
                ? Sampler.parentBasedBuilder(ours)
                        .setRemoteParentSampled(ours)
                        .setRemoteParentNotSampled(ours)
                        .build()
                : Sampler.alwaysOff();
    }
}

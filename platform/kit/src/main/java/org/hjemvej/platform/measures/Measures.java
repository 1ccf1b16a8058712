package org.hjemvej.platform.measures;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads every measure now and then and offers the last reading as a gauge. What could not be read, or has not been read for a
 * while because the database hangs, is NaN and counted: an old number never passes for a new one.
 */
@ApplicationScoped
class Measures {

    private static final Logger LOG = Logger.getLogger(Measures.class);

    /** A reading counts for so many rounds. */
    private static final int ROUNDS = 6;

    private static final int LONGEST_SECONDS = 10;

    private final List<Measure> measures;
    private final MeterRegistry registry;
    private final Duration goodFor;
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();

    Measures(
            @All List<Measure> measures,
            MeterRegistry registry,
            @ConfigProperty(name = "hjemvej.measures.every") Duration every) {
        this.measures = measures;
        this.registry = registry;
        this.goodFor = every.multipliedBy(ROUNDS);
    }

    private record Reading(double value, long at) {}

    void register(@Observes StartupEvent event) {
        for (Measure measure : measures) {
            Gauge.builder(measure.name(), () -> valueOf(measure))
                    .description(measure.says())
                    .baseUnit(measure.unit().isEmpty() ? null : measure.unit())
                    .register(registry);
        }
        Gauge.builder("hjemvej.measures.unknown", this, Measures::unknown)
                .description("Measures that are not known at the moment.")
                .register(registry);
    }

    @Scheduled(
            every = "{hjemvej.measures.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void read() {
        for (Measure measure : measures) {
            readings.put(measure.name(), new Reading(reading(measure), System.nanoTime()));
        }
    }

    private static double reading(Measure measure) {
        try {
            return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(measure::read);
        } catch (RuntimeException e) {
            LOG.warnf("%s could not be read: %s", measure.name(), e.getClass().getSimpleName());
            return Double.NaN;
        }
    }

    private double valueOf(Measure measure) {
        @Nullable Reading reading = readings.get(measure.name());
        return reading == null || System.nanoTime() - reading.at() > goodFor.toNanos() ? Double.NaN : reading.value();
    }

    private double unknown() {
        return measures.stream()
                .filter(measure -> Double.isNaN(valueOf(measure)))
                .count();
    }
}

package org.hjemvej.platform.time;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The only source of time for business rules: UTC instants and local dates in Europe/Copenhagen. */
@Singleton
public class BusinessClock {

    /** Where legal dates live. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final Clock system = Clock.systemUTC();
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    public Instant now() {
        return system.instant().plus(offset.get());
    }

    /** Today's business date. */
    public LocalDate today() {
        return now().atZone(ZONE).toLocalDate();
    }

    /** The first instant of a legal date. */
    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant after a legal date, so that "until and including" reads as "before". */
    public static Instant endOf(LocalDate date) {
        return startOf(date.plusDays(1));
    }

    public Duration offset() {
        return offset.get();
    }

    /** Machine time for leases, time-outs and measurements, which never moves with the business date. */
    public Instant machineTime() {
        return system.instant();
    }

    void moveTo(Duration newOffset) {
        offset.updateAndGet(old -> newOffset.compareTo(old) > 0 ? newOffset : old);
    }
}

package org.hjemvej.system.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.running.StartedSystem;
import org.hjemvej.system.story.Agency;

/** One reading of one system, asked again and again: what it cost and how long each answer took. */
final class Asked {

    private final StartedSystem system;
    private final Readings.Reading reading;
    private final Agency agency;
    private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());

    Asked(StartedSystem system, Readings.Reading reading) {
        this.system = system;
        this.reading = reading;
        this.agency = reading.agency(system.place());
    }

    /** The method and the path, without what is known of this system only. */
    String what() {
        return reading.method() + " "
                + reading.url().replaceAll("^https?://[^/]+", "").replaceAll("[A-Z]-[0-9A-Z]{26}", "{id}");
    }

    void go(int requests, double rate) throws InterruptedException {
        OpenLoop.go(requests, rate, (i, due) -> {
            reading.ask(agency);
            millis.add((System.nanoTime() - due) / 1e6);
        });
    }

    /** CPU seconds that the whole system used for so many requests. */
    double cpuOf(int requests, double rate) {
        double before = Machine.cpuSeconds(system.processes());
        try {
            go(requests, rate);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
        return Machine.cpuSeconds(system.processes()) - before;
    }

    void forget() {
        millis.clear();
    }

    double p99() {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * 0.99)));
    }
}

package org.hjemvej.system.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.running.StartedSystem;
import org.hjemvej.system.story.Agency;

/** One reading of one system, asked again and again: what it cost and how long each answer took. */
final class Asked {

    private final StartedSystem system;
    private final Reading reading;
    private final Agency agency;
    private final List<Double> p99s = new ArrayList<>();
    private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());

    Asked(StartedSystem system, Reading reading) {
        this.system = system;
        this.reading = reading;
        this.agency = reading.agency(system.place());
    }

    void go(int requests, double rate) {
        try {
            OpenLoop.go(requests, rate, (i, due) -> {
                reading.ask(agency);
                millis.add((System.nanoTime() - due) / 1e6);
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** CPU seconds that the service that is asked and the database used for so many requests. */
    double cpuOf(int requests, double rate) {
        millis.clear();
        double before = cpu();
        go(requests, rate);
        p99s.add(p99());
        return cpu() - before;
    }

    /** What 99 of 100 requests stayed below, in milliseconds, in each of the measurements. */
    List<Double> p99s() {
        return p99s;
    }

    /** A connection that comes counts itself, one that goes is counted by the server. */
    private double cpu() {
        List<Long> processes = new ArrayList<>(system.databaseProcesses());
        processes.add(system.processAt(URI.create(reading.url()).getPort())
                .orElseThrow()
                .pid());
        return Machine.cpuSeconds(processes);
    }

    private double p99() {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * 0.99)));
    }
}

package org.hjemvej.system.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.floor.PollingRelay;
import org.hjemvej.system.running.Compiling;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.running.Neighbours;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.KafkaLogins;
import org.jspecify.annotations.Nullable;

/**
 * P4: from the row of an event to its sight by a consumer, at an even rate of commands that does not wait for answers, beside
 * a relay that polls every 500 ms.
 */
final class Visible implements Goal {

    private static final int RATE = 200;
    private static final int WARMING_SECONDS = 15;
    /** The compilers' share of the CPU when the system is warm: quality/goals.md, rule 6, for what falls slowly and noisily. */
    private static final double WARM = 0.03;

    /** Ten minutes, because it must end. */
    private static final int WARMING_AT_MOST = 40;

    private static final String REFERRAL = "{\"channel\":\"POLICE_ACTION\",\"urgency\":\"NORMAL\"}";

    /** Milliseconds, sorted. */
    private record Latencies(List<Double> sorted) {

        double at(double share) {
            return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
        }
    }

    @Override
    public String name() {
        return "P4";
    }

    @Override
    public List<Figure> measure(Bench.Ground ground, boolean full) throws Exception {
        int seconds = full ? 60 : 10;
        if (full) {
            warmUp(ground);
        } else {
            ours(ground, 10);
        }
        Neighbours neighbours = Neighbours.watch(ground.system());
        Latencies ours = ours(ground, seconds);
        Latencies polled = polled(ground, full ? 30 : 8);
        String note = Machine.load() + ", " + RATE + " commands a second for " + seconds + " s";
        return List.of(
                Figure.atMost("P4 p50 ÷ polling double", ours.at(0.5) / polled.at(0.5), 0.15, note),
                Figure.atMost("P4 p99 ÷ polling double", ours.at(0.99) / polled.at(0.99), 0.5, note),
                neighbours.whenQuiet(Figure.atMost("P4 p50 ms", ours.at(0.5), 15, note)),
                neighbours.whenQuiet(Figure.atMost("P4 p99 ms", ours.at(0.99), 120, note)));
    }

    /** Goes on until the compilers have hardly anything to do any more. */
    private static void warmUp(Bench.Ground ground) throws InterruptedException {
        List<Double> millis = new ArrayList<>();
        double share = 1;
        while (share > WARM && millis.size() < WARMING_AT_MOST) {
            Compiling compiling = Compiling.watch(ground.system());
            ours(ground, WARMING_SECONDS);
            share = compiling.share();
            millis.add(compiling.cpuSeconds() * 1000 / (RATE * WARMING_SECONDS));
        }
        System.out.printf(
                Locale.ROOT,
                "P4 warmed up for %d s: %.1f ms CPU of all services for a command, at first %.1f; compilers took %.0f %% at last%n",
                millis.size() * WARMING_SECONDS,
                millis.getLast(),
                millis.getFirst(),
                100 * share);
    }

    private static Latencies ours(Bench.Ground ground, int seconds) throws InterruptedException {
        Agency pelle = Agency.signIn("pelle", ground.place());
        String url = ground.place().caseUrl() + "/v1/referrals";
        AtomicInteger refused = new AtomicInteger();
        int commands = RATE * seconds;
        List<Double> seen =
                watching(KafkaLogins.developer(ground.place()), "case.events", commands, "ce_recordedtime", () -> {
                    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
                        long start = System.nanoTime();
                        for (int i = 0; i < commands; i++) {
                            sleepUntil(start + i * (1_000_000_000L / RATE));
                            callers.execute(() -> {
                                if (pelle.post(url, REFERRAL).status() != 201) {
                                    refused.incrementAndGet();
                                }
                            });
                        }
                    }
                });
        if (refused.get() > 0) {
            throw new IllegalStateException(refused + " commands were refused");
        }
        return new Latencies(seen);
    }

    private static Latencies polled(Bench.Ground ground, int seconds) throws InterruptedException, SQLException {
        int events = RATE * seconds;
        try (Connection rows = ground.system().database(ServiceName.NOTIFICATION);
                Connection relay = ground.system().database(ServiceName.NOTIFICATION);
                PollingRelay poller = PollingRelay.start(
                        relay, KafkaLogins.service(ground.place(), "notification-service"), "drc.feed")) {
            return new Latencies(watching(
                    KafkaLogins.developer(ground.place()), "drc.feed", events, PollingRelay.COMMITTED, () -> {
                        long start = System.nanoTime();
                        for (int i = 0; i < events; i++) {
                            sleepUntil(start + i * (1_000_000_000L / RATE));
                            poller.commit(rows);
                        }
                    }));
        }
    }

    /** The ages of so many records at the moment they are seen, by the instant in this header, while the work is done. */
    private static List<Double> watching(
            Map<String, Object> login, String topic, int records, String header, Runnable work)
            throws InterruptedException {
        Map<String, Object> settings = new HashMap<>(login);
        settings.put("enable.auto.commit", "false");
        List<Double> ages = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch watching = new CountDownLatch(1);
        Thread watcher = Thread.ofPlatform().start(() -> {
            try (KafkaConsumer<String, byte[]> consumer =
                    new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
                List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                        .map(info -> new TopicPartition(topic, info.partition()))
                        .toList();
                consumer.assign(partitions);
                consumer.seekToEnd(partitions);
                partitions.forEach(consumer::position);
                watching.countDown();
                long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
                while (ages.size() < records && System.nanoTime() < end) {
                    consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                        @Nullable Instant committed = instant(record.headers().lastHeader(header));
                        if (committed != null) {
                            ages.add(Duration.between(committed, Instant.now()).toNanos() / 1e6);
                        }
                    });
                }
            }
        });
        watching.await();
        work.run();
        watcher.join();
        if (ages.size() < records) {
            throw new IllegalStateException("Only " + ages.size() + " of " + records + " events were seen on " + topic);
        }
        Collections.sort(ages);
        return ages;
    }

    private static @Nullable Instant instant(@Nullable Header header) {
        return header == null ? null : Instant.parse(new String(header.value(), StandardCharsets.UTF_8));
    }

    private static void sleepUntil(long nanoTime) {
        while (System.nanoTime() < nanoTime) {
            LockSupport.parkNanos(nanoTime - System.nanoTime());
        }
    }
}

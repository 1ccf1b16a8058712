package org.hjemvej.system.faults;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Topic;

/** X13: records that cannot be understood lie between good ones; they are parked and hold nobody up. */
final class Poisoned implements Scenario {

    private static final String TOPIC = "case.events";
    private static final int BIG = 2_000_000;

    @Override
    public String name() {
        return "X13";
    }

    @Override
    public List<Figure> run(Ground ground, boolean full, Chance chance) throws Exception {
        ground.system().story();
        History history = new History();
        Set<String> earlier = ground.referrals();
        long parkedBefore = parked(ground);
        int rounds = full ? 50 : 3;
        long refused = 0;
        try (Workload workload = Workload.start(ground.place(), history, 4, chance.random())) {
            Random random = chance.random();
            for (int i = 0; i < rounds; i++) {
                refused += poison(ground, random);
            }
            workload.stop();
        }
        double quiet = Aftermath.quiet(ground);
        Aftermath.settled(ground);
        long parked = parked(ground) - parkedBefore;
        String note = Machine.load() + ", " + rounds + " rounds of bad JSON, no CloudEvent and a future version";
        return List.of(
                Figure.atMost("X13 s until nothing is under way", quiet, 60, note),
                Figure.atMost("X13 records not parked exactly once", Math.abs(parked - rounds * 2L), 0, note),
                Figure.atLeast(
                        "X13 share of records of 2 MB that the broker refuses", (double) refused / rounds, 1, note),
                Aftermath.violations("X13", ground, history, earlier, chance.toString()));
    }

    /** Bad JSON, no CloudEvent, a version of a type that nobody knows yet, and one that is too big; returns 1 if that was refused. */
    private static int poison(Ground ground, Random random) throws Exception {
        Map<String, Object> login = new HashMap<>(KafkaLogins.service(ground.place(), "case-service"));
        // the client itself would refuse it
        login.put("max.request.size", 2 * BIG);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(login, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(event(random, "org.hjemvej.case.victim-assessed.v1", "{\"not\":"))
                    .get();
            producer.send(new ProducerRecord<>(TOPIC, "R-poison", new byte[] {1, 2, 3}))
                    .get();
            producer.send(event(random, "org.hjemvej.case.victim-assessed.v99", "{}"))
                    .get();
            try {
                producer.send(new ProducerRecord<>(TOPIC, "R-poison", new byte[BIG]))
                        .get();
                return 0;
            } catch (ExecutionException refused) {
                return refused.getCause() instanceof RecordTooLargeException ? 1 : 0;
            }
        }
    }

    private static ProducerRecord<String, byte[]> event(Random random, String type, String data) {
        String subject = "K-" + "%026d".formatted(random.nextInt(1_000_000_000));
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(TOPIC, subject, data.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", new UUID(random.nextLong(), random.nextLong()).toString(),
                        "ce_source", "urn:hjemvej:case-service",
                        "ce_type", type,
                        "ce_subject", subject,
                        "ce_sequence", "1",
                        "ce_time", "2026-11-22T10:00:00Z",
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static long parked(Ground ground) {
        return new Topic(KafkaLogins.developer(ground.place()), TOPIC + ".dlq.reintegration-service")
                .records()
                .size();
    }
}

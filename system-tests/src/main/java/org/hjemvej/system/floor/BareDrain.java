package org.hjemvej.system.floor;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A relay without order of subjects, lease, headers or care: read a thousand rows, send them, mark them, again. */
public final class BareDrain {

    private static final int BATCH = 1000;
    private static final String TABLE = """
            create table if not exists bare_outbox (
                id bigint generated always as identity primary key, subject text not null, payload text not null,
                sent_at timestamptz);
            create index if not exists bare_outbox_unsent on bare_outbox (id) where sent_at is null
            """;

    private BareDrain() {}

    /** Rows a second over a backlog of this size. */
    public static double rate(Connection database, Map<String, Object> login, String topic, int backlog)
            throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(TABLE);
            statement.executeUpdate("insert into bare_outbox (subject, payload)"
                    + " select 'P-' || lpad(i::text, 26, '0'), '{\"destinationCountry\":\"NG\"}' from generate_series(1, "
                    + backlog + ") i");
        }
        Map<String, Object> settings = new HashMap<>(login);
        settings.put("acks", "all");
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.partitionsFor(topic);
            long start = System.nanoTime();
            boolean more = true;
            while (more) {
                more = sendBatch(database, producer, topic);
            }
            return backlog / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static boolean sendBatch(Connection database, KafkaProducer<String, byte[]> producer, String topic)
            throws SQLException {
        List<Long> ids = new ArrayList<>();
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id, subject, payload from bare_outbox where sent_at is null order by id limit "
                                + BATCH)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
                sent.add(producer.send(new ProducerRecord<>(
                        topic, rows.getString(2), rows.getString(3).getBytes(StandardCharsets.UTF_8))));
            }
        }
        try {
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka refused a record", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        try (PreparedStatement mark =
                database.prepareStatement("update bare_outbox set sent_at = clock_timestamp() where id = any (?)")) {
            mark.setArray(1, database.createArrayOf("bigint", ids.toArray()));
            mark.executeUpdate();
        }
        return ids.size() == BATCH;
    }
}

package org.hjemvej.system.floor;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The relay that most systems have: it looks for rows every 500 ms. */
public final class PollingRelay implements AutoCloseable {

    /** The header with the instant of the commit. */
    public static final String COMMITTED = "committed";

    private static final long EVERY = 500_000_000L;
    private static final String TABLE = "create table if not exists polled_outbox (id bigint generated always as"
            + " identity primary key, committed text not null, sent boolean not null default false)";

    private final Thread thread;
    private volatile boolean running = true;

    private PollingRelay(Connection database, KafkaProducer<String, byte[]> producer, String topic) {
        this.thread = Thread.ofPlatform().start(() -> run(database, producer, topic));
    }

    public static PollingRelay start(Connection database, Map<String, Object> login, String topic) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(TABLE);
        }
        Map<String, Object> settings = new HashMap<>(login);
        settings.put("acks", "all");
        return new PollingRelay(
                database, new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer()), topic);
    }

    /** Commits one row. */
    public void commit(Connection database) {
        try (PreparedStatement insert = database.prepareStatement("insert into polled_outbox (committed) values (?)")) {
            insert.setString(1, Instant.now().toString());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(Connection database, KafkaProducer<String, byte[]> producer, String topic) {
        try (producer) {
            while (running) {
                send(database, producer, topic);
                LockSupport.parkNanos(EVERY);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(Connection database, KafkaProducer<String, byte[]> producer, String topic)
            throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows =
                        statement.executeQuery("select id, committed from polled_outbox where not sent order by id")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
                ProducerRecord<String, byte[]> record =
                        new ProducerRecord<>(topic, "polled", "{}".getBytes(StandardCharsets.UTF_8));
                record.headers().add(COMMITTED, rows.getString(2).getBytes(StandardCharsets.UTF_8));
                producer.send(record);
            }
        }
        producer.flush();
        try (PreparedStatement mark =
                database.prepareStatement("update polled_outbox set sent = true where id = any (?)")) {
            mark.setArray(1, database.createArrayOf("bigint", ids.toArray()));
            mark.executeUpdate();
        }
    }

    @Override
    public void close() {
        running = false;
        LockSupport.unpark(thread);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

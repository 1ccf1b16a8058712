package org.hjemvej.system.bench;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.floor.BareDrain;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Neighbours;
import org.hjemvej.system.running.Signal;
import org.hjemvej.system.story.KafkaLogins;

/**
 * P5: how fast a relay empties a backlog, beside a bare loop over the same rows. The service is stopped while the backlog is
 * laid; nobody of ours reads the topic, so that no consumer takes part.
 */
final class Drain implements Goal {

    private static final String TOPIC = "drc.feed";
    private static final long PATIENCE = 120_000_000_000L;
    private static final double RATE_LIMIT = 8000;
    private static final double SHARE_LIMIT = 0.7;
    private static final String FILL = """
            with event as (
            insert into outbox (event_id, topic, subject, sequence, type, payload, occurred_at, recorded_at,
                                correlation_id, causation_id, actor_role, trace_parent)
            select gen_random_uuid(), '%s', 'P-' || lpad(i::text, 12, '0') || substr(md5(random()::text), 1, 14), 1,
                   'org.hjemvej.drc.return-prepared.v1', '{"destinationCountry":"NG"}', now(), now(), 'bench', 'bench', 'bench', ''
              from generate_series(1, %d) i returning id)
            insert into outbox_waiting (id) select id from event
            """;

    @Override
    public String name() {
        return "P5";
    }

    @Override
    public List<Figure> measure(Bench.Ground ground, boolean full) throws Exception {
        int backlog = full ? 100_000 : 20_000;
        double[] best = new double[1];
        relay(ground, backlog / 10);
        bare(ground, backlog / 10);
        Neighbours neighbours = Neighbours.watch(ground.system());
        Pairs pairs = Pairs.of(
                full ? 5 : 2,
                () -> {
                    double rate = relay(ground, backlog);
                    best[0] = Math.max(best[0], rate);
                    return rate;
                },
                () -> bare(ground, backlog));
        return List.of(
                Figure.atLeast("P5 drain ÷ bare loop", pairs.median(), SHARE_LIMIT, pairs.note()),
                neighbours.whenQuiet(Figure.atLeast(
                        "P5 events a second", best[0], RATE_LIMIT, pairs.note() + ", backlog " + backlog)));
    }

    private static double relay(Bench.Ground ground, int backlog) {
        int port = URI.create(ground.place().notificationUrl()).getPort();
        ProcessHandle service = ground.system().processAt(port).orElseThrow();
        try (Connection connection = ground.system().database(ServiceName.NOTIFICATION);
                Statement statement = connection.createStatement()) {
            Signal.STOP.to(service);
            try {
                statement.executeUpdate(FILL.formatted(TOPIC, backlog));
            } finally {
                Signal.CONT.to(service);
            }
            long start = System.nanoTime();
            while (waits(statement)) {
                if (System.nanoTime() - start > PATIENCE) {
                    throw new IllegalStateException("The relay did not empty its backlog");
                }
                LockSupport.parkNanos(10_000_000);
            }
            return backlog / ((System.nanoTime() - start) / 1e9);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean waits(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("select exists (select 1 from outbox_waiting)")) {
            return result.next() && result.getBoolean(1);
        }
    }

    private static double bare(Bench.Ground ground, int backlog) {
        try (Connection connection = ground.system().database(ServiceName.NOTIFICATION)) {
            return BareDrain.rate(
                    connection, KafkaLogins.service(ground.place(), "notification-service"), TOPIC, backlog);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.hjemvej.system.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.running.Lag;
import org.hjemvej.system.running.StartedSystem;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Wait;

/**
 * What many days bring, after the clock has jumped over them: the deadlines of all those persons and everything that follows
 * from them, in one moment instead of in weeks. A request is measured among other requests, not among those.
 */
final class DaysPassed {

    private static final String LEFT = "select (select count(*) from outbox_waiting) + (select count(*) from deadline"
            + " where state = 'SCHEDULED' and due_at <= ? and retry_at <= clock_timestamp())";

    private DaysPassed() {}

    /** Returns when every deadline that has come was acted on, and what it told is sent and taken in. */
    static void await(StartedSystem system) {
        Agency anybody = Agency.signIn("clara", system.place());
        Wait.until("the days that passed", () -> {
            Timestamp now =
                    Timestamp.from(Instant.parse(anybody.get(system.place().partnerUrl() + "/dev/clock")
                            .must(200, "read the clock")
                            .text("now")));
            return isQuiet(system, now) && isTakenIn(system) && isQuiet(system, now);
        });
    }

    private static boolean isQuiet(StartedSystem system, Timestamp now) {
        return Stream.of(ServiceName.values()).allMatch(service -> left(system, service, now) == 0);
    }

    private static boolean isTakenIn(StartedSystem system) {
        try {
            return Lag.of(system.place()) == 0;
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker does not say what is read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long left(StartedSystem system, ServiceName service, Timestamp now) {
        try (Connection connection = system.database(service);
                PreparedStatement statement = connection.prepareStatement(LEFT)) {
            statement.setTimestamp(1, now);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The deadlines could not be counted", e);
        }
    }
}

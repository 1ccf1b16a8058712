package org.hjemvej.system.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.running.StartedSystem;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Wait;

/**
 * What many days bring, after the clock has jumped over them: the deadlines of all those persons, in one moment instead of in
 * weeks. A request is measured among other requests, not among those.
 */
final class DaysPassed {

    private static final String LEFT = "select (select count(*) from outbox_waiting) + (select count(*) from deadline"
            + " where state = 'SCHEDULED' and due_at <= ? and retry_at <= clock_timestamp())";

    private DaysPassed() {}

    /** Returns when every deadline that has come was acted on and what it told is sent. */
    static void await(StartedSystem system) {
        Agency anybody = Agency.signIn("clara", system.place());
        Wait.until("the days that passed", () -> {
            Instant now = Instant.parse(anybody.get(system.place().partnerUrl() + "/dev/clock")
                    .must(200, "read the clock")
                    .text("now"));
            for (ServiceName service : ServiceName.values()) {
                if (left(system, service, now) > 0) {
                    return false;
                }
            }
            return true;
        });
    }

    private static long left(StartedSystem system, ServiceName service, Instant now) {
        try (Connection connection = system.database(service);
                PreparedStatement statement = connection.prepareStatement(LEFT)) {
            statement.setTimestamp(1, Timestamp.from(now));
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The deadlines could not be counted", e);
        }
    }
}

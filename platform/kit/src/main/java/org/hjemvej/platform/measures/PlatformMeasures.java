package org.hjemvej.platform.measures;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hjemvej.platform.time.BusinessClock;

/** The measures that every service has. Each is answered from a table or a partial index that holds only what waits. */
class PlatformMeasures {

    private static final String UNSENT_AGE =
            "select extract(epoch from cast(? as timestamptz) - recorded_at) from outbox"
                    + " where id = (select min(id) from outbox_waiting)";
    private static final String UNSENT =
            "select count(*) from (select 1 from outbox_waiting where cast(? as timestamptz) is not null limit 100000) waiting";
    private static final String OVERDUE =
            "select count(*) from deadline where state = 'SCHEDULED' and due_at < cast(? as timestamptz) - interval '1 minute'";
    private static final String UNSEALED_AGE =
            "select extract(epoch from cast(? as timestamptz) - recorded_at) from audit where sealed_at is null order by id limit 1";

    private static final String OPEN_GAPS =
            "select count(*) from inbox_gap where (filled_at is null or lost > 0) and given_up_at is null"
                    + " and found_at <= cast(? as timestamptz)";

    private final DataSource database;
    private final BusinessClock clock;

    PlatformMeasures(DataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Measure outboxAge() {
        return new Sql(
                "hjemvej.outbox.oldest.age",
                "seconds",
                "How long the oldest event has waited to be sent to Kafka.",
                UNSENT_AGE,
                clock::machineTime);
    }

    @Produces
    @Singleton
    Measure outboxWaiting() {
        return new Sql(
                "hjemvej.outbox.waiting",
                "",
                "Events that wait to be sent, counted up to 100000.",
                UNSENT,
                clock::machineTime);
    }

    @Produces
    @Singleton
    Measure overdueDeadlines() {
        return new Sql(
                "hjemvej.deadlines.overdue",
                "",
                "Deadlines that should have fired more than a minute ago and have not.",
                OVERDUE,
                clock::now);
    }

    @Produces
    @Singleton
    Measure auditUnsealedAge() {
        return new Sql(
                "hjemvej.audit.unsealed.age",
                "seconds",
                "How long the oldest audit row has waited to be linked into its chain.",
                UNSEALED_AGE,
                clock::machineTime);
    }

    @Produces
    @Singleton
    Measure openGaps() {
        return new Sql(
                "hjemvej.inbox.gaps.open",
                "",
                "Gaps in the events of a subject that are not filled yet.",
                OPEN_GAPS,
                clock::machineTime);
    }

    /** A statement with the time as its one parameter; no row means nothing waits. */
    private final class Sql implements Measure {

        private final String name;
        private final String unit;
        private final String says;
        private final String statement;
        private final Supplier<Instant> time;

        Sql(String name, String unit, String says, String statement, Supplier<Instant> time) {
            this.name = name;
            this.unit = unit;
            this.says = says;
            this.statement = statement;
            this.time = time;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String unit() {
            return unit;
        }

        @Override
        public String says() {
            return says;
        }

        @Override
        public double read() {
            try (Connection connection = database.getConnection();
                    PreparedStatement prepared = connection.prepareStatement(statement)) {
                prepared.setTimestamp(1, Timestamp.from(time.get()));
                try (ResultSet result = prepared.executeQuery()) {
                    return result.next() ? Math.max(0, result.getDouble(1)) : 0;
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The measure could not be read", e);
            }
        }
    }
}

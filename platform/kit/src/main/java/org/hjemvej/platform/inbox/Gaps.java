package org.hjemvej.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The gaps that are still open. One is taken for a while, so that instances do not fill the same one. */
@ApplicationScoped
class Gaps {

    private static final String TAKE = """
            update inbox_gap
               set attempts = attempts + 1,
                   retry_at = clock_timestamp() + least(? * power(2, least(attempts, 20)), 3600000) * interval '1 millisecond'
             where (topic, subject, after) = (
                   select topic, subject, after from inbox_gap
                    where filled_at is null and given_up_at is null and retry_at <= clock_timestamp()
                      and split_part(topic, '.', 1) = any (?)
                    order by found_at limit 1 for update skip locked)
            returning topic, subject, after, reached, before, attempts
            """;
    private static final String REACHED =
            "update inbox_gap set reached = ?, lost = lost + ?, attempts = 0 where topic = ? and subject = ? and after = ?";
    private static final String FILLED =
            "update inbox_gap set filled_at = clock_timestamp() where topic = ? and subject = ? and after = ?";

    private final DataSource database;
    private final Duration retryAfter;

    Gaps(DataSource database, @ConfigProperty(name = "hjemvej.gaps.retry-after") Duration retryAfter) {
        this.database = database;
        this.retryAfter = retryAfter;
    }

    /** Events with a number between {@code reached} and {@code before} are missing. */
    record Gap(String topic, String subject, long after, long reached, long before, int attempts) {

        long last() {
            return before - 1;
        }
    }

    /** Takes the oldest open gap of these producers; it is tried again later and later as long as nothing of it is filled. */
    Optional<Gap> take(List<String> producers) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setLong(1, retryAfter.toMillis());
            statement.setArray(2, connection.createArrayOf("text", producers.toArray()));
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.of(gap(result)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The gaps could not be read", e);
        }
    }

    /** The event with this number has been taken in; {@code lost} before it the producer does not have. */
    void reached(Gap gap, long number, long lost) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(REACHED)) {
            statement.setLong(1, number);
            statement.setLong(2, lost);
            key(statement, 3, gap);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The progress in a gap could not be kept", e);
        }
    }

    void filled(Gap gap) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FILLED)) {
            key(statement, 1, gap);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The gap could not be closed", e);
        }
    }

    private static void key(PreparedStatement statement, int from, Gap gap) throws SQLException {
        statement.setString(from, gap.topic());
        statement.setString(from + 1, gap.subject());
        statement.setLong(from + 2, gap.after());
    }

    private static Gap gap(ResultSet result) throws SQLException {
        return new Gap(
                result.getString("topic"),
                result.getString("subject"),
                result.getLong("after"),
                result.getLong("reached"),
                result.getLong("before"),
                result.getInt("attempts"));
    }
}

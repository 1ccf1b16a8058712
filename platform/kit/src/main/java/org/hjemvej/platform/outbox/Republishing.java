package org.hjemvej.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Sends published events again, after the broker has lost them: the same ids, numbers and order, since the outbox keeps what
 * was sent. Readers that have seen them change nothing.
 */
@ApplicationScoped
public class Republishing {

    private static final String KNOWN = "select exists (select 1 from outbox where topic = ?)";
    /** What is being sent right now went to the old broker: what it takes off is refused from here on. */
    private static final String FENCE = "update relay_lease set fence = fence + 1 where name = 'outbox'";

    private static final String AGAIN =
            "insert into outbox_waiting (id) select id from outbox where topic = ? and recorded_at >= ? on conflict do nothing";

    private final DataSource database;
    private final Relay relay;

    Republishing(DataSource database, Relay relay) {
        this.database = database;
        this.relay = relay;
    }

    /** Whether this service has ever published to the topic. */
    public boolean knows(String topic) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setString(1, topic);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox could not be read", e);
        }
    }

    /** Queues the events of a topic recorded since then anew; they are sent once the transaction commits. Returns how many. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int again(String topic, Instant since) {
        try (Connection connection = database.getConnection();
                PreparedStatement fence = connection.prepareStatement(FENCE);
                PreparedStatement statement = connection.prepareStatement(AGAIN)) {
            fence.executeUpdate();
            statement.setString(1, topic);
            statement.setTimestamp(2, Timestamp.from(since));
            int events = statement.executeUpdate();
            relay.fencedUntilCommit();
            return events;
        } catch (SQLException e) {
            throw new IllegalStateException("The events could not be queued again", e);
        }
    }
}

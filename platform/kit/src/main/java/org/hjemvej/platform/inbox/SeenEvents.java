package org.hjemvej.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The ids of the events that this service has taken in. */
@ApplicationScoped
class SeenEvents {

    private static final String REMEMBER = """
            insert into inbox (consumer, source, event_id, subject, sequence)
            select ?, event.* from unnest(?::text[], ?::text[], ?::text[], ?::bigint[]) as event
            on conflict do nothing
            returning source, event_id
            """;

    private final DataSource database;
    private final String consumer;

    SeenEvents(DataSource database, @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.database = database;
        this.consumer = consumer;
    }

    /** What makes an event the same: who says it, under which id. */
    record Key(String source, String id) {

        static Key of(Envelope envelope) {
            return new Key(envelope.source(), envelope.id());
        }
    }

    /** Remembers the events; those that were not known before, to be changed by the caller. */
    Set<Key> remember(List<Envelope> events) {
        Set<Key> fresh = new HashSet<>();
        if (events.isEmpty()) {
            return fresh;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(REMEMBER)) {
            statement.setString(1, consumer);
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", events.stream().map(Envelope::source).toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "text", events.stream().map(Envelope::id).toArray()));
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "text", events.stream().map(Envelope::subject).toArray()));
            statement.setArray(
                    5,
                    connection.createArrayOf(
                            "bigint", events.stream().map(Envelope::sequence).toArray()));
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    fresh.add(new Key(result.getString(1), result.getString(2)));
                }
            }
            return fresh;
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox could not be written", e);
        }
    }
}

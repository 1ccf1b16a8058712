package org.hjemvej.platform.commit;

import jakarta.inject.Singleton;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Rows of the platform that belong to a transaction and that it seldom reads itself (deadlines, events, audit, answers): kept
 * until just before the commit, then sent to the database in one round trip, in the order in which they came. A row that is
 * refused rolls the transaction back.
 */
@Singleton
public class RowsAtCommit {

    /** More rows than this are sent in several rounds, so that the driver keeps few shapes of statements. */
    private static final int ROUND = 8;

    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;

    RowsAtCommit(DataSource database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * Adds a row to the transaction; without one it refuses.
     *
     * @param insert one statement with as many parameters as there are values
     * @param values texts, numbers, bytes, UUIDs and instants, none of them null
     */
    public void add(String insert, Object... values) {
        waiting().add(new Row(insert, values));
    }

    /** The same for a row that goes before all that were not added so. */
    public void addFirst(String insert, Object... values) {
        waiting().addFirst(new Row(insert, values));
    }

    /**
     * Sends those that go first now, for a transaction that changes such rows itself. The others go on waiting: what an event
     * holds, the sequence of its subject, is held last.
     */
    public void sendFirst() {
        Waiting waiting = (Waiting) transaction.getResource(this);
        if (waiting != null) {
            waiting.sendFirst();
        }
    }

    private Waiting waiting() {
        Waiting waiting = (Waiting) transaction.getResource(this);
        if (waiting == null) {
            waiting = new Waiting();
            transaction.registerInterposedSynchronization(waiting);
            transaction.putResource(this, waiting);
        }
        return waiting;
    }

    private record Row(String insert, Object[] values) {}

    /** The rows of one transaction. */
    private final class Waiting implements Synchronization {

        private final List<Row> first = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private boolean sent;

        void add(Row row) {
            rows.add(row);
            if (sent) {
                sendAll();
            }
        }

        void addFirst(Row row) {
            first.add(row);
            if (sent) {
                sendAll();
            }
        }

        @Override
        public void beforeCompletion() {
            sendAll();
            sent = true;
        }

        @Override
        public void afterCompletion(int status) {
            first.clear();
            rows.clear();
        }

        private void sendAll() {
            send(Stream.concat(first.stream(), rows.stream()).toList());
            first.clear();
            rows.clear();
        }

        void sendFirst() {
            if (!first.isEmpty()) {
                send(first);
                first.clear();
            }
        }
    }

    private void send(List<Row> rows) {
        try (Connection connection = database.getConnection()) {
            for (int from = 0; from < rows.size(); from += ROUND) {
                write(connection, rows.subList(from, Math.min(from + ROUND, rows.size())));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "Events, audit rows, deadlines or the answer of a command could not be written", e);
        }
    }

    private static void write(Connection connection, List<Row> rows) throws SQLException {
        String together = rows.stream().map(Row::insert).collect(Collectors.joining(";"));
        try (PreparedStatement statement = connection.prepareStatement(together)) {
            int position = 1;
            for (Row row : rows) {
                for (Object value : row.values()) {
                    statement.setObject(position++, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
                }
            }
            statement.execute();
        }
    }
}

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
import javax.sql.DataSource;

/**
 * Rows of the platform that belong to a transaction and that nobody reads within it (events, audit, answers): kept until just
 * before the commit, then sent to the database in one round trip, in the order in which they came. A row that is refused
 * rolls the transaction back.
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
        Row row = new Row(insert, values);
        Waiting waiting = (Waiting) transaction.getResource(this);
        if (waiting == null) {
            waiting = new Waiting();
            transaction.registerInterposedSynchronization(waiting);
            transaction.putResource(this, waiting);
        }
        waiting.add(row);
    }

    private record Row(String insert, Object[] values) {}

    /** The rows of one transaction. */
    private final class Waiting implements Synchronization {

        private final List<Row> rows = new ArrayList<>();
        private boolean sent;

        void add(Row row) {
            rows.add(row);
            if (sent) {
                send();
            }
        }

        @Override
        public void beforeCompletion() {
            send();
            sent = true;
        }

        @Override
        public void afterCompletion(int status) {
            rows.clear();
        }

        private void send() {
            try (Connection connection = database.getConnection()) {
                for (int from = 0; from < rows.size(); from += ROUND) {
                    write(connection, rows.subList(from, Math.min(from + ROUND, rows.size())));
                }
                rows.clear();
            } catch (SQLException e) {
                throw new IllegalStateException(
                        "Events, audit rows or the answer of a command could not be written", e);
            }
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

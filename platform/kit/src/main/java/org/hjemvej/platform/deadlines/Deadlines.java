package org.hjemvej.platform.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hjemvej.platform.commit.RowsAtCommit;
import org.hjemvej.platform.ids.Ids;

/** Sets, cancels and lists deadlines in the transaction of the business change they belong to. */
@ApplicationScoped
public class Deadlines {

    private static final String SET = "insert into deadline (id, type, subject, reference, detail, due_at)"
            + " values (?, ?, ?, ?, ?, ?) on conflict (type, reference, detail) do nothing";

    private final DataSource database;
    private final RowsAtCommit rows;

    Deadlines(DataSource database, RowsAtCommit rows) {
        this.database = database;
        this.rows = rows;
    }

    /** A deadline as it is listed. Subject is a handle; no field tells anything about a person. */
    public record Deadline(
            String id, String type, String subject, String reference, String detail, Instant dueAt, String state) {}

    /** Sets a deadline once, at commit: the same type, reference and detail again is no second one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(String type, String subject, String reference, String detail, Instant dueAt) {
        rows.addFirst(SET, Ids.handle("D"), type, subject, reference, detail, dueAt);
    }

    /** Cancels what is still to come for a reference; what has fired stays as it was. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancel(String type, String reference) {
        end(type, reference, "state = 'SCHEDULED'", "The deadline could not be cancelled");
    }

    /** What was to be done is done: nothing is to come for a reference, and nothing that has fired is open any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(String type, String reference) {
        end(type, reference, "state <> 'CANCELLED'", "The deadline could not be settled");
    }

    /** What had fired last is still to be done after all, since the day it had; nothing when something is open or to come. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reopen(String type, String reference) {
        write(
                "update deadline last set state = 'FIRED', stays_open = true where last.type = ? and last.reference = ?"
                        + " and last.fired_at is not null and not exists (select 1 from deadline other"
                        + " where other.type = last.type and other.reference = last.reference"
                        + " and (other.state = 'SCHEDULED' or (other.state = 'FIRED' and other.stays_open)"
                        + " or (other.fired_at is not null and other.due_at > last.due_at)))",
                type,
                reference,
                "The deadline could not be opened again");
    }

    private void end(String type, String reference, String states, String failure) {
        write(
                "update deadline set state = 'CANCELLED' where type = ? and reference = ? and " + states,
                type,
                reference,
                failure);
    }

    /** Nothing is kept of them, neither to come nor fired: their dates tell what must not be known any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(String type, String reference) {
        write(
                "delete from deadline where type = ? and reference = ?",
                type,
                reference,
                "The deadline could not be forgotten");
    }

    private void write(String sql, String type, String reference, String failure) {
        // what this transaction has set itself is among them
        rows.sendFirst();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, type);
            statement.setString(2, reference);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(failure, e);
        }
    }

    /**
     * What is to be done before an instant, earliest first, continuing after {@code (afterDue, afterId)}: what has not fired,
     * and what has and stays open.
     */
    public List<Deadline> dueBefore(Instant before, Instant afterDue, String afterId, int limit) {
        // the condition of the index deadline_open, word by word
        String query = "select id, type, subject, reference, detail, due_at, state from deadline"
                + " where (state = 'SCHEDULED' or (state = 'FIRED' and stays_open))"
                + " and due_at < ? and (due_at, id) > (?, ?) order by due_at, id limit ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setTimestamp(1, Timestamp.from(before));
            statement.setTimestamp(2, Timestamp.from(afterDue));
            statement.setString(3, afterId);
            statement.setInt(4, limit);
            List<Deadline> found = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    found.add(read(result));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The deadlines could not be read", e);
        }
    }

    static Deadline read(ResultSet result) throws SQLException {
        return new Deadline(
                result.getString("id"),
                result.getString("type"),
                result.getString("subject"),
                result.getString("reference"),
                result.getString("detail"),
                result.getTimestamp("due_at").toInstant(),
                result.getString("state"));
    }
}

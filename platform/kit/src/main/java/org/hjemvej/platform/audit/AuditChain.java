package org.hjemvej.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Follows the chain of one file link by link and names every row that is not as it was when it was linked. */
@ApplicationScoped
public class AuditChain {

    private static final String FOLLOW = "select s.audit_id, s.position, s.digest, " + AuditRow.SELECT
            + " from audit_seal s left join audit a on a.id = s.audit_id where s.chain = ? order by s.position";
    private static final String UNLINKED =
            "select a.id, a.sealed_at is not null, a.recorded_at < clock_timestamp() - interval '1 minute'"
                    + " from audit a left join audit_seal s on s.audit_id = a.id and s.chain = a.chain"
                    + " where a.chain = ? and s.audit_id is null";
    private static final int PIECE = 500;
    private static final int MOST_FINDINGS = 100;

    private final DataSource database;
    private final AuditKey key;

    AuditChain(DataSource database, AuditKey key) {
        this.database = database;
        this.key = key;
    }

    /** What can be wrong with a row. */
    public enum Fault {
        ALTERED,
        MISSING,
        PUT_IN
    }

    /** A row that is not as it was. */
    public record Finding(long row, Fault fault) {}

    /**
     * The outcome: how many rows are linked and still as they were, how many wait for the sealer, and what is wrong.
     *
     * @param linked rows in the chain
     * @param waiting rows that are not linked yet
     * @param late those of them that are older than a minute: the sealer does not work, or is kept from working
     * @param findings what is wrong, at most a hundred rows
     */
    public record Outcome(long linked, long waiting, long late, List<Finding> findings) {

        public boolean isWhole() {
            return findings.isEmpty() && late == 0;
        }
    }

    public Outcome verify(String chain) {
        try (Connection connection = database.getConnection()) {
            List<Finding> findings = new ArrayList<>();
            long linked = follow(connection, chain, findings);
            return outcome(connection, chain, linked, findings);
        } catch (SQLException e) {
            throw new IllegalStateException("The audit chain could not be followed", e);
        }
    }

    private long follow(Connection connection, String chain, List<Finding> findings) throws SQLException {
        AuditLinks made = new AuditLinks(key.get());
        try (PreparedStatement statement = connection.prepareStatement(FOLLOW)) {
            statement.setString(1, chain);
            statement.setFetchSize(PIECE);
            try (ResultSet result = statement.executeQuery()) {
                byte[] before = new byte[0];
                long expected = 1;
                while (result.next()) {
                    long position = result.getLong("position");
                    byte[] digest = result.getBytes("digest");
                    long row = result.getLong("audit_id");
                    if (result.getString("actor_id") == null || position != expected) {
                        findings.add(new Finding(row, Fault.MISSING));
                    } else if (!MessageDigest.isEqual(digest, made.link(before, position, AuditRow.read(result)))) {
                        findings.add(new Finding(row, Fault.ALTERED));
                    }
                    // each link is checked against the one that was stored before it, so that one altered row names
                    // itself only
                    before = digest;
                    expected = position + 1;
                }
                return expected - 1;
            }
        }
    }

    /**
     * What is not linked in its own chain waits for the sealer, or has the mark of a row that is linked: put in with it, or linked
     * into another chain.
     */
    private static Outcome outcome(Connection connection, String chain, long linked, List<Finding> findings)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UNLINKED)) {
            statement.setString(1, chain);
            statement.setFetchSize(PIECE);
            try (ResultSet result = statement.executeQuery()) {
                long waiting = 0;
                long late = 0;
                while (result.next()) {
                    if (result.getBoolean(2)) {
                        findings.add(new Finding(result.getLong(1), Fault.PUT_IN));
                    } else {
                        waiting++;
                        late += result.getBoolean(3) ? 1 : 0;
                    }
                }
                List<Finding> shown = findings.subList(0, Math.min(MOST_FINDINGS, findings.size()));
                return new Outcome(linked, waiting, late, List.copyOf(shown));
            }
        }
    }
}

package org.hjemvej.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Links rows into the chains of their files, apart from the requests that wrote them, so that readers of one file do not
 * wait for each other. One instance works at a time; rows are found by being unlinked, never by a remembered id.
 */
@ApplicationScoped
class AuditSealer {

    private static final int BATCH = 500;
    private static final String LOCK = "select pg_try_advisory_xact_lock(778812)";
    private static final String UNMARKED =
            "select " + AuditRow.SELECT + " from audit a where a.sealed_at is null order by a.id limit " + BATCH;
    /** A linked row whose mark was taken away stays linked as it was. */
    private static final String LINKED = "select audit_id from audit_seal where audit_id = any (?)";

    private static final String LAST =
            "select last.chain, last.position, last.digest from unnest(?) as wanted (chain), lateral"
                    + " (select chain, position, digest from audit_seal where chain = wanted.chain"
                    + " order by position desc limit 1) last";
    private static final String SEAL =
            "insert into audit_seal (audit_id, chain, position, digest) select * from unnest(?, ?, ?, ?)";
    private static final String MARK = "update audit set sealed_at = clock_timestamp() where id = any (?)";

    private final DataSource database;
    private final AuditKey key;

    AuditSealer(DataSource database, AuditKey key) {
        this.database = database;
        this.key = key;
    }

    private record Link(long position, byte[] digest) {}

    @Scheduled(
            every = "{hjemvej.audit.seal-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void seal() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::sealBatch);
        }
    }

    private boolean sealBatch() throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!locked(connection)) {
                return false;
            }
            List<AuditRow> rows = unmarked(connection);
            if (rows.isEmpty()) {
                return false;
            }
            Array ids = ids(connection, rows);
            Set<Long> linked = linked(connection, ids);
            link(
                    connection,
                    rows.stream().filter(row -> !linked.contains(row.id())).toList());
            mark(connection, ids);
            return rows.size() == BATCH;
        }
    }

    private void link(Connection connection, List<AuditRow> rows) throws SQLException {
        Map<String, Link> last =
                last(connection, rows.stream().map(AuditRow::chain).distinct().toArray());
        AuditLinks made = new AuditLinks(key.get());
        Link[] links = new Link[rows.size()];
        for (int i = 0; i < links.length; i++) {
            AuditRow row = rows.get(i);
            Link before = last.getOrDefault(row.chain(), new Link(0, new byte[0]));
            long position = before.position() + 1;
            links[i] = new Link(position, made.link(before.digest(), position, row));
            last.put(row.chain(), links[i]);
        }
        insert(connection, rows, links);
    }

    private static void insert(Connection connection, List<AuditRow> rows, Link[] links) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SEAL)) {
            statement.setArray(1, ids(connection, rows));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", rows.stream().map(AuditRow::chain).toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint", Arrays.stream(links).map(Link::position).toArray()));
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "bytea", Arrays.stream(links).map(Link::digest).toArray(byte[][]::new)));
            statement.executeUpdate();
        }
    }

    private static Array ids(Connection connection, List<AuditRow> rows) throws SQLException {
        return connection.createArrayOf(
                "bigint", rows.stream().map(AuditRow::id).toArray());
    }

    private static Set<Long> linked(Connection connection, Array ids) throws SQLException {
        Set<Long> linked = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(LINKED)) {
            statement.setArray(1, ids);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    linked.add(result.getLong(1));
                }
            }
        }
        return linked;
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK);
                ResultSet result = statement.executeQuery()) {
            return result.next() && result.getBoolean(1);
        }
    }

    private static List<AuditRow> unmarked(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UNMARKED);
                ResultSet result = statement.executeQuery()) {
            List<AuditRow> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(AuditRow.read(result));
            }
            return rows;
        }
    }

    private static Map<String, Link> last(Connection connection, Object[] chains) throws SQLException {
        Map<String, Link> last = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(LAST)) {
            statement.setArray(1, connection.createArrayOf("text", chains));
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    last.put(result.getString(1), new Link(result.getLong(2), result.getBytes(3)));
                }
            }
        }
        return last;
    }

    private static void mark(Connection connection, Array ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MARK)) {
            statement.setArray(1, ids);
            statement.executeUpdate();
        }
    }
}

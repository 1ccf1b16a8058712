package org.hjemvej.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.hjemvej.platform.commit.RowsAtCommit;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.vault.FileKey;
import org.hjemvej.platform.vault.ServiceKeys;
import org.hjemvej.platform.vault.Vault;

/** The table of commands and their sealed answers. Answers are kept 24 hours. */
@ApplicationScoped
class Commands {

    /** The file under whose key answers of this service are sealed. */
    private static final String SEAL = "commands";

    private static final String HASH_KEY = "command-hash";
    /** Two statements in one round trip: the second looks after the first has the lock, so it sees what the holder before left. */
    private static final String CLAIM =
            "select pg_try_advisory_xact_lock(hashtextextended(?, 42));select request_hash, sealed_answer from command where client = ? and key = ?"
                    + " and created_at > clock_timestamp() - interval '24 hours'";

    private static final String SAVE =
            "insert into command (client, key, request_hash, sealed_answer) values (?, ?, ?, ?)"
                    + " on conflict (client, key) do update set request_hash = excluded.request_hash,"
                    + " sealed_answer = excluded.sealed_answer, created_at = clock_timestamp()";

    private final DataSource database;
    private final Vault vault;
    private final ObjectMapper json;
    private final ServiceKeys keys;
    private final RowsAtCommit rows;
    private FileKey seal;

    Commands(DataSource database, Vault vault, ObjectMapper json, ServiceKeys keys, RowsAtCommit rows) {
        this.database = database;
        this.vault = vault;
        this.json = json;
        this.keys = keys;
        this.rows = rows;
    }

    void prepare(@Observes StartupEvent event) {
        keys.prepare(HASH_KEY);
        seal = vault.keep(SEAL);
    }

    byte[] hash(String operation, byte[] body) {
        return keys.digest(HASH_KEY, operation.getBytes(StandardCharsets.UTF_8), body);
    }

    /**
     * Holds the key until the transaction ends, and looks for the answer given before, which stands even while somebody else
     * asks for it, too. Another request with that key is refused, and so is a key that is held and has no answer yet.
     */
    Optional<StoredAnswer> claim(CommandKey command) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setString(1, command.client() + "\n" + command.key());
            statement.setString(2, command.client());
            statement.setString(3, command.key());
            statement.execute();
            boolean free = isFree(statement);
            statement.getMoreResults();
            Optional<StoredAnswer> before = before(statement, command);
            if (before.isEmpty() && !free) {
                throw InterfaceRule.COMMAND_RUNNING.broken();
            }
            return before;
        } catch (SQLException e) {
            throw new IllegalStateException("A command could not be claimed", e);
        }
    }

    private static boolean isFree(PreparedStatement locked) throws SQLException {
        try (ResultSet result = locked.getResultSet()) {
            return result.next() && result.getBoolean(1);
        }
    }

    private Optional<StoredAnswer> before(PreparedStatement found, CommandKey command) throws SQLException {
        try (ResultSet result = found.getResultSet()) {
            if (!result.next()) {
                return Optional.empty();
            }
            if (!MessageDigest.isEqual(result.getBytes(1), command.requestHash())) {
                throw InterfaceRule.IDEMPOTENCY_KEY_REUSED.broken();
            }
            return Optional.of(json.readValue(seal.open(place(command), result.getBytes(2)), StoredAnswer.class));
        } catch (IOException e) {
            throw new IllegalStateException("The answer of a command could not be read", e);
        }
    }

    /** Stores the answer of a claimed command with its effect. */
    void save(CommandKey command, StoredAnswer answer) {
        try {
            rows.add(
                    SAVE,
                    command.client(),
                    command.key(),
                    command.requestHash(),
                    seal.seal(place(command), json.writeValueAsBytes(answer)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answer of a command could not be stored", e);
        }
    }

    /** Forgets answers that are older than a day. */
    @Scheduled(every = "1h", delayed = "1m")
    void forget() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "delete from command where created_at < clock_timestamp() - interval '24 hours'")) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Old answers could not be forgotten", e);
        }
    }

    private static Vault.Place place(CommandKey command) {
        return new Vault.Place("command", "sealed_answer", command.client() + "|" + command.key());
    }
}

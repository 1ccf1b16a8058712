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
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.vault.ServiceKeys;
import org.hjemvej.platform.vault.Vault;

/** The table of commands and their sealed answers. Answers are kept 24 hours. */
@ApplicationScoped
class Commands {

    /** The file under whose key answers of this service are sealed. */
    static final String SEAL = "commands";

    private static final String HASH_KEY = "command-hash";
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?, 42))";
    private static final String FIND = "select request_hash, sealed_answer from command where client = ? and key = ?"
            + " and created_at > clock_timestamp() - interval '24 hours'";
    private static final String SAVE =
            "insert into command (client, key, request_hash, sealed_answer) values (?, ?, ?, ?)"
                    + " on conflict (client, key) do update set request_hash = excluded.request_hash,"
                    + " sealed_answer = excluded.sealed_answer, created_at = clock_timestamp()";

    private static final String SAVE_REFUSAL =
            SAVE + " where command.created_at < clock_timestamp() - interval '24 hours'";

    private final DataSource database;
    private final Vault vault;
    private final ObjectMapper json;
    private final ServiceKeys keys;

    Commands(DataSource database, Vault vault, ObjectMapper json, ServiceKeys keys) {
        this.database = database;
        this.vault = vault;
        this.json = json;
        this.keys = keys;
    }

    void prepare(@Observes StartupEvent event) {
        keys.prepare(HASH_KEY);
    }

    byte[] hash(String operation, byte[] body) {
        return keys.digest(HASH_KEY, operation.getBytes(StandardCharsets.UTF_8), body);
    }

    /** Stores a refusal unless the key is busy or has an answer already: a refusal never replaces what was done. */
    void saveRefusal(CommandKey command, StoredAnswer answer) {
        if (tryLock(command)) {
            store(SAVE_REFUSAL, command, answer);
        }
    }

    /** Holds the key until the transaction ends; refuses when another transaction holds it. */
    void lock(CommandKey command) {
        if (!tryLock(command)) {
            throw InterfaceRule.COMMAND_RUNNING.broken();
        }
    }

    private boolean tryLock(CommandKey command) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, command.client() + "\n" + command.key());
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The command could not be locked", e);
        }
    }

    /** The answer given before to the same key; another request with that key is refused. */
    Optional<StoredAnswer> find(CommandKey command) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, command.client());
            statement.setString(2, command.key());
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next()) {
                    return Optional.empty();
                }
                if (!MessageDigest.isEqual(result.getBytes(1), command.requestHash())) {
                    throw InterfaceRule.IDEMPOTENCY_KEY_REUSED.broken();
                }
                byte[] plain = vault.open(SEAL, place(command), result.getBytes(2));
                return Optional.of(json.readValue(plain, StoredAnswer.class));
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The answer of a command could not be read", e);
        }
    }

    void save(CommandKey command, StoredAnswer answer) {
        store(SAVE, command, answer);
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

    private void store(String sql, CommandKey command, StoredAnswer answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, command.client());
            statement.setString(2, command.key());
            statement.setBytes(3, command.requestHash());
            statement.setBytes(4, vault.seal(SEAL, place(command), json.writeValueAsBytes(answer)));
            statement.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The answer of a command could not be stored", e);
        }
    }

    private static Vault.Place place(CommandKey command) {
        return new Vault.Place("command", "sealed_answer", command.client() + "|" + command.key());
    }
}

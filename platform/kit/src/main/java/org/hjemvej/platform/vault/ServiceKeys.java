package org.hjemvej.platform.vault;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/**
 * Keyed digests (HMAC-SHA-256) under keys of this service. Each key is made once, sealed by the vault and the same for all
 * instances; it is never in the clear on disk, and a new master key does not change what it computes.
 */
@ApplicationScoped
public class ServiceKeys {

    private static final String HMAC = "HmacSHA256";
    private static final String FILE = "service-keys";

    private final DataSource database;
    private final Vault vault;
    private final Map<String, SecretKeySpec> known = new ConcurrentHashMap<>();

    ServiceKeys(DataSource database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Makes or loads a key. Whoever computes with one calls this when the service starts, so that no command waits for it. */
    public void prepare(String keyName) {
        known.computeIfAbsent(keyName, this::key);
    }

    /** The digest of these parts in this order under the key of this name: 32 bytes. */
    public byte[] digest(String keyName, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(known.computeIfAbsent(keyName, this::key));
            for (byte[] part : parts) {
                mac.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", e);
        }
    }

    /** In a transaction of its own: a business transaction that rolls back must not take along a key that is in use. */
    private SecretKeySpec key(String name) {
        return QuarkusTransaction.requiringNew().call(() -> {
            vault.createKey(FILE);
            byte[] fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            try (Connection connection = database.getConnection()) {
                offer(connection, name, vault.seal(FILE, place(name), fresh));
                return new SecretKeySpec(vault.open(FILE, place(name), kept(connection, name)), HMAC);
            } catch (SQLException e) {
                throw new VaultException("The key " + name + " of this service could not be kept", e);
            }
        });
    }

    /** Another instance may have been first: then its key is the one. */
    private static void offer(Connection connection, String name, byte[] sealed) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into service_key (name, sealed) values (?, ?) on conflict do nothing")) {
            statement.setString(1, name);
            statement.setBytes(2, sealed);
            statement.executeUpdate();
        }
    }

    private static byte[] kept(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select sealed from service_key where name = ?")) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next()) {
                    throw new VaultException("The key " + name + " of this service is gone");
                }
                return result.getBytes(1);
            }
        }
    }

    private static Vault.Place place(String name) {
        return new Vault.Place("service_key", "sealed", name);
    }
}

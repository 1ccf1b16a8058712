package org.hjemvej.platform.audit;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hjemvej.platform.vault.Vault;

/** The key under which the rows of this service are linked: made once, sealed by the vault, never in the clear on disk. */
@ApplicationScoped
class AuditKey {

    private static final String FILE = "audit";
    private static final Vault.Place PLACE = new Vault.Place("audit_key", "sealed", "1");

    private final DataSource database;
    private final Vault vault;

    AuditKey(DataSource database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** After the checks of the settings, and before anything is done by the clock. */
    void create(@Observes @Priority(3) StartupEvent event) {
        vault.createKey(FILE);
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "insert into audit_key (id, sealed) values (1, ?) on conflict do nothing")) {
            statement.setBytes(1, vault.seal(FILE, PLACE, key));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The key of the audit chain could not be kept", e);
        }
    }

    byte[] get() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select sealed from audit_key");
                ResultSet result = statement.executeQuery()) {
            if (!result.next()) {
                throw new IllegalStateException("The key of the audit chain is gone");
            }
            return vault.open(FILE, PLACE, result.getBytes(1));
        } catch (SQLException e) {
            throw new IllegalStateException("The key of the audit chain could not be read", e);
        }
    }
}

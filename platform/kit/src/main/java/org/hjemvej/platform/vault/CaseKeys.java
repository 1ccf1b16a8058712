package org.hjemvej.platform.vault;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * One random key per case, wrapped by a master key, in the database {@code keys} with its own short backup horizon:
 * destroying the row makes everything sealed under it unreadable, also in backups of the service's own database. A key is
 * committed before the case that uses it; a key whose case never came is harmless.
 */
@ApplicationScoped
class CaseKeys {

    private final javax.sql.DataSource database;
    private final MasterKeys masterKeys;
    private final SecureRandom random = new SecureRandom();

    CaseKeys(@DataSource("keys") javax.sql.DataSource database, MasterKeys masterKeys) {
        this.database = database;
        this.masterKeys = masterKeys;
    }

    void create(String handle) {
        byte[] key = new byte[32];
        random.nextBytes(key);
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("insert into case_key (handle, wrapped, master_key_id)"
                                + " values (?, ?, ?) on conflict (handle) do nothing")) {
            statement.setString(1, handle);
            statement.setBytes(2, masterKeys.wrap(handle, key));
            statement.setString(3, masterKeys.currentId());
            statement.executeUpdate();
        } catch (SQLException | GeneralSecurityException e) {
            throw new VaultException("The key of a new file could not be stored", e);
        }
    }

    byte[] of(String handle) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select wrapped, master_key_id from case_key where handle = ?")) {
            statement.setString(1, handle);
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next()) {
                    throw new VaultException("There is no key for this file: it was never made or has been destroyed");
                }
                return masterKeys.unwrap(result.getString(2), handle, result.getBytes(1));
            }
        } catch (SQLException | GeneralSecurityException e) {
            throw new VaultException("The key of a file could not be read", e);
        }
    }
}

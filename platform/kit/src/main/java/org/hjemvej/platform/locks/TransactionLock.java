package org.hjemvej.platform.locks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets transactions that touch the same rows in different orders go one after the other: each takes the lock of what they
 * have in common first. Held by the database, so that it counts for all instances.
 */
@ApplicationScoped
public class TransactionLock {

    private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(?, 17))";

    private final DataSource database;

    TransactionLock(DataSource database) {
        this.database = database;
    }

    /** Waits for the lock of this name and holds it until the transaction ends; taking it twice is harmless. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(String name) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(HOLD)) {
            statement.setString(1, name);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("A lock could not be taken", e);
        }
    }
}

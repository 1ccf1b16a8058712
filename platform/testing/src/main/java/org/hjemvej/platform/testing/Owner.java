package org.hjemvej.platform.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The owner of the database under test: may do what the service itself may not, as an intruder with that login could. */
public final class Owner {

    private Owner() {}

    /** Runs a statement; returns how many rows it touched. */
    public static int run(String sql) {
        return with(statement -> statement.execute(sql) ? 0 : statement.getUpdateCount());
    }

    /** The one number that a query answers. */
    public static long number(String sql) {
        return with(statement -> {
            try (ResultSet result = statement.executeQuery(sql)) {
                result.next();
                return result.getLong(1);
            }
        });
    }

    private interface Work<T> {

        T on(Statement statement) throws SQLException;
    }

    private static <T> T with(Work<T> work) {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                Statement statement = connection.createStatement()) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The owner could not run the statement", e);
        }
    }
}

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
        return with("", statement -> statement.execute(sql) ? 0 : statement.getUpdateCount());
    }

    /** The same in the database that keeps the keys. */
    public static int runInKeys(String sql) {
        return with("keys.", statement -> statement.execute(sql) ? 0 : statement.getUpdateCount());
    }

    /** The one number that a query answers. */
    public static long number(String sql) {
        return with("", statement -> {
            try (ResultSet result = statement.executeQuery(sql)) {
                result.next();
                return result.getLong(1);
            }
        });
    }

    private interface Work<T> {

        T on(Statement statement) throws SQLException;
    }

    private static <T> T with(String database, Work<T> work) {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource." + database + "jdbc.url", String.class),
                        config.getValue("quarkus.flyway." + database + "username", String.class),
                        config.getValue("quarkus.flyway." + database + "password", String.class));
                Statement statement = connection.createStatement()) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The owner could not run the statement", e);
        }
    }
}

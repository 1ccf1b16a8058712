package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The database parses a statement once for a connection and runs it by its name from then on. */
@QuarkusTest
class PreparedOnceTest {

    @Inject
    DataSource database;

    @Inject
    @io.quarkus.agroal.DataSource("keys")
    DataSource keys;

    @Test
    void of_what_the_service_keeps() throws SQLException {
        assertThat(namedAfterOneUse(database)).isEqualTo(1);
    }

    @Test
    void of_the_keys() throws SQLException {
        assertThat(namedAfterOneUse(keys)).isEqualTo(1);
    }

    private static int namedAfterOneUse(DataSource source) throws SQLException {
        String marked = "select 'prepared once' where 1 = ?";
        try (Connection connection = source.getConnection()) {
            try (PreparedStatement statement = connection.prepareStatement(marked)) {
                statement.setInt(1, 1);
                statement.execute();
            }
            try (PreparedStatement named = connection.prepareStatement(
                            "select count(*) from pg_prepared_statements where statement like 'select ''prepared once''%'");
                    ResultSet result = named.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}

package org.hjemvej.system.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.hjemvej.local.ServiceName;

/** The database of a service, as its owner on a development machine. */
final class Database {

    private Database() {}

    static Connection of(Bench.Ground ground, ServiceName service) throws SQLException {
        String owner = service.key() + "_owner";
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + ground.postgresPort() + "/" + service.database(), owner, owner);
    }
}

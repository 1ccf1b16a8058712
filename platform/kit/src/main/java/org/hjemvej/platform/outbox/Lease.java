package org.hjemvej.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * Leadership as a row with a fencing number, not as a session lock: a paused process loses it by time, and what it does
 * after waking up is refused because its fence is old. Time is the database's, so that clocks of instances do not matter.
 */
final class Lease {

    private static final String ACQUIRE = """
            insert into relay_lease (name, holder, fence, expires_at)
            values (?, ?, 1, clock_timestamp() + ? * interval '1 millisecond')
            on conflict (name) do update
               set holder = excluded.holder,
                   fence = relay_lease.fence + case when relay_lease.holder = excluded.holder then 0 else 1 end,
                   expires_at = excluded.expires_at
             where relay_lease.holder = excluded.holder or relay_lease.expires_at < clock_timestamp()
            returning fence
            """;

    private final String name;
    private final String holder;
    private final Duration length;

    Lease(String name, String holder, Duration length) {
        this.name = name;
        this.holder = holder;
        this.length = length;
    }

    /** Takes or renews the lease; empty when another holder has it. */
    OptionalLong acquire(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ACQUIRE)) {
            statement.setString(1, name);
            statement.setString(2, holder);
            statement.setLong(3, length.toMillis());
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? OptionalLong.of(result.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    void release(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "update relay_lease set expires_at = clock_timestamp() where name = ? and holder = ?")) {
            statement.setString(1, name);
            statement.setString(2, holder);
            statement.executeUpdate();
        }
    }
}

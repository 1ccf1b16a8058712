package org.hjemvej.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** What a command answers while its twin is running, and when the database drops it: nothing is lost, nothing is done twice. */
public final class EveryHiccup {

    private static final String BLOCKED = "select pid from pg_stat_activity where datname = current_database()"
            + " and wait_event_type = 'Lock' and query like 'insert into command%'";

    private EveryHiccup() {}

    /** Holds the table of answers, so that a command stands still at its last step; then cuts its connection. */
    public static void check(EveryStatusCode.Command command, DataSource database) throws SQLException {
        Api api = Api.as(command.user());
        String key = UUID.randomUUID().toString();
        try (Connection holder = database.getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table command in share row exclusive mode");
            CompletableFuture<Response> first = CompletableFuture.supplyAsync(
                    () -> api.post(command.path(), key, command.validBody()),
                    task -> Thread.ofPlatform().daemon().start(task));
            AtomicInteger blocked = new AtomicInteger();
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                assertThat(first.isDone())
                        .as("the command did not wait for the table of answers")
                        .isFalse();
                blocked.set(blocked(statement));
                return blocked.get() != 0;
            });

            problem(api.post(command.path(), key, command.validBody()), 409, "COMMAND_RUNNING");

            statement.execute("select pg_terminate_backend(" + blocked.get() + ")");
            problem(first.join(), 503, "UNAVAILABLE");
            holder.rollback();
        }
        Response again = api.post(command.path(), key, command.validBody());
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isNull();
    }

    private static int blocked(Statement statement) throws SQLException {
        // inside a transaction the view shows what it showed first, unless it is told to look again
        statement.execute("select pg_stat_clear_snapshot()");
        try (ResultSet result = statement.executeQuery(BLOCKED)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}

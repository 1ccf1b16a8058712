package org.hjemvej.cases.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.ids.Ids;
import org.junit.jupiter.api.Test;

/** Deadlines are written at commit, and what changes them in the same transaction finds those that it has set itself. */
@QuarkusTest
class DeadlinesTest {

    private static final String TYPE = "A_TYPE_THAT_NOBODY_FIRES";
    private static final Instant FAR = Instant.parse("2199-01-01T00:00:00Z");

    @Inject
    Deadlines deadlines;

    @Inject
    Audit audit;

    @Inject
    DataSource database;

    private final String reference = Ids.handle("D");

    @Test
    void what_was_set_is_there_after_the_commit() {
        inOne(() -> set("a"));

        assertThat(states()).containsExactly("a SCHEDULED");
    }

    @Test
    void what_is_set_again_is_no_second_one() {
        inOne(() -> {
            set("a");
            set("a");
        });
        inOne(() -> set("a"));

        assertThat(states()).containsExactly("a SCHEDULED");
    }

    @Test
    void what_is_cancelled_after_it_was_set_is_cancelled() {
        inOne(() -> {
            set("a");
            deadlines.cancel(TYPE, reference);
            set("b");
        });

        assertThat(states()).containsExactly("a CANCELLED", "b SCHEDULED");
    }

    @Test
    void what_is_set_after_others_were_forgotten_stays() {
        inOne(() -> set("a"));
        inOne(() -> {
            set("b");
            deadlines.forget(TYPE, reference);
            set("c");
        });

        assertThat(states()).containsExactly("c SCHEDULED");
    }

    @Test
    void what_is_settled_or_opened_again_after_it_was_set_is_found() {
        inOne(() -> {
            set("a");
            deadlines.settle(TYPE, reference);
        });
        assertThat(states()).containsExactly("a CANCELLED");

        inOne(() -> {
            set("b");
            deadlines.reopen(TYPE, reference);
        });
        assertThat(states()).containsExactly("a CANCELLED", "b SCHEDULED");
    }

    /** An event holds the sequence of its subject from when it is written: that must be the last that is held. */
    @Test
    void an_audit_row_goes_on_waiting_when_a_deadline_is_written_early() {
        inOne(() -> {
            audit.record(Actor.system("deadline"), "test.nothing", "K-NOBODY", reference);
            set("a");
            deadlines.cancel(TYPE, reference);
            assertThat(auditRows()).isEmpty();
        });
        assertThat(auditRows()).containsExactly("test.nothing");
    }

    @Test
    void nothing_is_set_by_a_transaction_that_is_rolled_back() {
        QuarkusTransaction.begin();
        set("a");
        QuarkusTransaction.rollback();

        assertThat(states()).isEmpty();
    }

    private static void inOne(Runnable changes) {
        QuarkusTransaction.requiringNew().run(changes);
    }

    private void set(String detail) {
        deadlines.set(TYPE, "K-NOBODY", reference, detail, FAR);
    }

    private List<String> states() {
        return texts("select detail || ' ' || state from deadline where reference = ? order by detail");
    }

    private List<String> auditRows() {
        return texts("select action from audit where object_id = ?");
    }

    private List<String> texts(String query) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, reference);
            List<String> texts = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    texts.add(result.getString(1));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

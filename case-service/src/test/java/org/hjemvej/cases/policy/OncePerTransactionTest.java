package org.hjemvej.cases.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.hjemvej.platform.commit.OncePerTransaction;
import org.junit.jupiter.api.Test;

/** What a transaction remembers of tables that no command writes, and when it is read anew. */
@QuarkusTest
class OncePerTransactionTest {

    @Inject
    OncePerTransaction once;

    private final AtomicInteger read = new AtomicInteger();

    @Test
    void a_question_is_read_once_in_a_transaction_and_anew_in_the_next() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(ask("a")).isEqualTo(1);
            assertThat(ask("a")).isEqualTo(1);
            assertThat(ask("b")).isEqualTo(2);
            QuarkusTransaction.requiringNew().run(() -> assertThat(ask("a")).isEqualTo(3));
            assertThat(ask("a")).isEqualTo(1);
        });
        QuarkusTransaction.requiringNew().run(() -> assertThat(ask("a")).isEqualTo(4));
    }

    @Test
    void outside_a_transaction_nothing_is_remembered() {
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("a")).isEqualTo(2);
    }

    private int ask(String question) {
        return once.read(question, read::incrementAndGet);
    }
}

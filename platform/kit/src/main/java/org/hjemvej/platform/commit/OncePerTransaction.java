package org.hjemvej.platform.commit;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a transaction asks of tables that no command writes (parameters, tables of competence): read at the first question
 * and remembered until the transaction ends, so that it may be asked before rows are held for which others wait.
 */
@Singleton
public class OncePerTransaction {

    private final TransactionSynchronizationRegistry transaction;

    OncePerTransaction(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /**
     * The answer to a question; outside a transaction it is read each time.
     *
     * @param question equal to another when the answer is the same, like a record
     */
    public <T> T read(Object question, Supplier<T> answer) {
        if (transaction.getTransactionKey() == null) {
            return answer.get();
        }
        Map<Object, Object> known = known();
        @SuppressWarnings("unchecked")
        T before = (T) known.get(question);
        if (before != null) {
            return before;
        }
        T now = answer.get();
        known.put(question, now);
        return now;
    }

    private Map<Object, Object> known() {
        @SuppressWarnings("unchecked")
        Map<Object, Object> known = (Map<Object, Object>) transaction.getResource(this);
        if (known == null) {
            known = new HashMap<>();
            transaction.putResource(this, known);
        }
        return known;
    }
}

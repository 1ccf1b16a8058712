package org.hjemvej.platform.inbox;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/** Tells a fault that passes by itself (database away, lost race) from one that would come back for ever. */
final class Transient {

    /** SQLSTATE classes that say the statement itself is wrong: data, integrity, syntax or access. */
    private static final Set<String> PERMANENT = Set.of("22", "23", "42");

    private Transient() {}

    static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || state.length() < 2 || !PERMANENT.contains(state.substring(0, 2));
            }
        }
        return false;
    }
}

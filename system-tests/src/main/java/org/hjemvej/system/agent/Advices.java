package org.hjemvej.system.agent;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import net.bytebuddy.asm.Advice;

/**
 * What is woven into methods. The code is copied into classes of other loaders, so it names nothing but the JDK and
 * {@link Hook}.
 */
final class Advices {

    private Advices() {}

    /** Stands for the name of the step. */
    @Retention(RetentionPolicy.RUNTIME)
    @interface Name {}

    static final class Before {

        private Before() {}

        @Advice.OnMethodEnter
        static void enter(@Name String step) {
            Hook.passed(step);
        }
    }

    static final class After {

        private After() {}

        @Advice.OnMethodExit
        static void exit(@Name String step) {
            Hook.passed(step);
        }
    }

    static final class SaysYes {

        private SaysYes() {}

        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) boolean answer) {
            answer = true;
        }
    }

    static final class FindsNothing {

        private FindsNothing() {}

        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) Optional<Object> found) {
            found = Optional.empty();
        }
    }

    static final class DoesNothing {

        private DoesNothing() {}

        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean enter() {
            return true;
        }
    }

    static final class OverlooksOlder {

        private OverlooksOlder() {}

        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) List<Object> rows) {
            rows = Hook.chosen(rows);
        }
    }

    static final class RollsBackAtTimes {

        private RollsBackAtTimes() {}

        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean enter(@Advice.This Connection connection) throws SQLException {
            if (Hook.commitsFalsely()) {
                connection.rollback();
                return true;
            }
            return false;
        }
    }
}

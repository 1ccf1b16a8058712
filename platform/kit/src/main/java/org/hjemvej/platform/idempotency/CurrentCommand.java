package org.hjemvej.platform.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The key of the command in this request, if it takes one. */
@RequestScoped
class CurrentCommand {

    private @Nullable CommandKey key;
    private boolean answered;

    void is(CommandKey command) {
        this.key = command;
    }

    boolean isKeyed() {
        return key != null;
    }

    CommandKey key() {
        return Objects.requireNonNull(key);
    }

    /** The answer is stored already, or must not be stored. */
    void answered() {
        answered = true;
    }

    boolean awaitsAnswer() {
        return key != null && !answered;
    }
}

package org.hjemvej.platform.inbox;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Whether the record of this request is a replay by hand, which does not wait for ever, and what came of it. */
@RequestScoped
class Replay {

    private boolean byHand;
    private @Nullable String parkedAgain;

    void begin() {
        byHand = true;
    }

    boolean isByHand() {
        return byHand;
    }

    void parked(String reason) {
        parkedAgain = reason;
    }

    @Nullable
    String parkedAgain() {
        return parkedAgain;
    }
}

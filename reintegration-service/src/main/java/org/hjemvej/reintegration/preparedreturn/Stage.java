package org.hjemvej.reintegration.preparedreturn;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a return stands, and on which day it ended. It moves as {@link ReturnStatus} allows and not otherwise. */
@Embeddable
class Stage {

    @Enumerated(EnumType.STRING)
    private ReturnStatus status;

    private @Nullable LocalDate endedOn;

    protected Stage() {}

    static Stage first() {
        Stage stage = new Stage();
        stage.status = ReturnStatus.ELIGIBILITY_CHECK;
        return stage;
    }

    boolean isOneOf(Set<ReturnStatus> some) {
        return some.contains(status);
    }

    void mustBeOneOf(Set<ReturnStatus> allowed) {
        if (!isOneOf(allowed)) {
            throw ReturnRule.RETURN_STATE.broken(Map.of("state", status, "wanted", allowed, "next", status.next()));
        }
    }

    void mustBeAbleToBecome(ReturnStatus wanted) {
        status.mustLeadTo(wanted, ReturnRule.RETURN_STATE);
    }

    void become(ReturnStatus wanted) {
        mustBeAbleToBecome(wanted);
        status = wanted;
    }

    void end(ReturnStatus wanted, LocalDate today) {
        become(wanted);
        endedOn = today;
    }

    ReturnStatus status() {
        return status;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }
}

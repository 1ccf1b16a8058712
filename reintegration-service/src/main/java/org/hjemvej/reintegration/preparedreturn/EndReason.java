package org.hjemvej.reintegration.preparedreturn;

import java.util.List;
import java.util.Map;
import org.hjemvej.platform.caller.Actor;

/**
 * Why a named person ends a return (process 2.7). That nobody hears of her is none of them: what is due to her waits then, and
 * the return stays as it is. A gate that has closed is one, as long as it is closed: the return is on hold until somebody ends
 * it for that, or goes on by itself.
 */
public enum EndReason {
    /** She does not want to go home any more, or nothing more from the programme: hers to say, and nothing is paid back. */
    PERSONS_WISH("CMM", "DRC"),
    RESIDENCE_PERMIT("CMM", "HST"),
    /** What the return rests on is gone for good; only of a return that is on hold. */
    ENTRY_CONDITION_MISSING("CMM", "HST"),
    APPLIED_IN_ERROR("CMM", "HST");

    private final List<String> organisations;

    EndReason(String... organisations) {
        this.organisations = List.of(organisations);
    }

    void mustBeGivenBy(Actor actor) {
        if (!organisations.contains(actor.organisation())) {
            throw ReturnRule.END_NOT_COMPETENT.broken(Map.of("organisations", organisations));
        }
    }

    /** What a return becomes that is ended for this reason in that state. */
    ReturnStatus status(ReturnStatus from) {
        boolean withdrawn = this == PERSONS_WISH;
        if (withdrawn && from.next().contains(ReturnStatus.WITHDRAWN_AFTER_RETURN)) {
            return ReturnStatus.WITHDRAWN_AFTER_RETURN;
        }
        return withdrawn ? ReturnStatus.WITHDRAWN_BY_PERSON : ReturnStatus.CANCELLED;
    }
}

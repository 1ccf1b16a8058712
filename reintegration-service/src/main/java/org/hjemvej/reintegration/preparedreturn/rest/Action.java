package org.hjemvej.reintegration.preparedreturn.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.reintegration.preparedreturn.NextStep;

/** What may be done next, or why not and what is missing. */
@Schema(name = "Action")
public record Action(String operation, boolean allowed, List<String> missing) {

    static Action of(NextStep step) {
        return new Action(step.operation(), step.isAllowed(), step.missing());
    }
}

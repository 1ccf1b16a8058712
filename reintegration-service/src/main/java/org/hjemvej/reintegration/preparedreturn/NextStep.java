package org.hjemvej.reintegration.preparedreturn;

import java.util.List;

/**
 * A step that may come next, and what it still waits for.
 *
 * @param operation id in the OpenAPI document; {@code becomeEligible} comes by itself when nothing is missing
 * @param missing codes of what it waits for; it may be taken when there are none
 */
public record NextStep(String operation, List<String> missing) {

    public boolean isAllowed() {
        return missing.isEmpty();
    }
}

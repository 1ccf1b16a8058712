package org.hjemvej.cases.identification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.hjemvej.platform.queries.AnyOf;
import org.hjemvej.platform.rules.InterfaceRule;

/** The notes on observations. */
@ApplicationScoped
class ObservationNotes implements PanacheRepositoryBase<ObservationNote, String> {

    ObservationNote get(String identificationId, String id) {
        return find("id = ?1 and identificationId = ?2", id, identificationId)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** Deletes the notes of an identification that no observation names any more. */
    void forgetAllBut(String identificationId, Set<String> named) {
        if (named.isEmpty()) {
            delete("identificationId", identificationId);
        } else {
            delete(
                    "identificationId = ?1 and not (" + AnyOf.of("id", "?2") + ")",
                    identificationId,
                    named.toArray(String[]::new));
        }
    }
}

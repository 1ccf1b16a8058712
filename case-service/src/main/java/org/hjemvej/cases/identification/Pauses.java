package org.hjemvej.cases.identification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** When identifications stood still. */
@ApplicationScoped
public class Pauses implements PanacheRepositoryBase<Pause, Pause.Key> {

    /** Those of all identifications of a case, by the identification; the oldest first. */
    Map<String, List<Pause>> ofCase(String caseHandle) {
        return list(
                        "key.identificationId in (select i.id from Identification i where i.caseHandle = ?1)"
                                + " order by suspendedAt",
                        caseHandle)
                .stream()
                .collect(Collectors.groupingBy(Pause::identificationId));
    }

    /** The one that lasts. */
    Optional<Pause> open(String identificationId) {
        return find("key.identificationId = ?1 and resumedAt is null", identificationId)
                .firstResultOptional();
    }
}

package org.hjemvej.cases.identification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** When identifications stood still. */
@ApplicationScoped
public class Pauses implements PanacheRepositoryBase<Pause, Pause.Key> {

    List<Pause> of(String identificationId) {
        return list("key.identificationId = ?1 order by suspendedAt", identificationId);
    }

    /** The one that lasts. */
    Optional<Pause> open(String identificationId) {
        return find("key.identificationId = ?1 and resumedAt is null", identificationId)
                .firstResultOptional();
    }
}

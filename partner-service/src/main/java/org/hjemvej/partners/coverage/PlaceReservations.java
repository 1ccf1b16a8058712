package org.hjemvej.partners.coverage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hjemvej.platform.queries.AnyOf;
import org.hjemvej.platform.queries.OneOf;

/** The reserved places. */
@ApplicationScoped
public class PlaceReservations implements PanacheRepositoryBase<PlaceReservation, String> {

    /** The states in which a place is taken, as a part of a query. */
    static final String LIVING =
            OneOf.of(List.of(ReservationStatus.RESERVED, ReservationStatus.ASSIGNED, ReservationStatus.FIRM));

    public Optional<PlaceReservation> living(String programmeRef) {
        return find("programmeRef = ?1 and status in " + LIVING, programmeRef).firstResultOptional();
    }

    /** How many places are taken under each of these agreements; one under which none is has no entry. */
    public Map<String, Long> taken(Collection<String> agreementIds) {
        return getEntityManager()
                .createQuery(
                        "select r.agreementId, count(r) from PlaceReservation r where "
                                + AnyOf.of("r.agreementId", "?1") + " and r.status in " + LIVING
                                + " group by r.agreementId",
                        Taken.class)
                .setParameter(1, agreementIds.toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toMap(Taken::agreementId, Taken::places));
    }

    record Taken(String agreementId, long places) {}
}

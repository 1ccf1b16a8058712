package org.hjemvej.partners.coverage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The reserved places. */
@ApplicationScoped
public class PlaceReservations implements PanacheRepositoryBase<PlaceReservation, String> {

    private static final List<ReservationStatus> LIVING =
            List.of(ReservationStatus.RESERVED, ReservationStatus.ASSIGNED, ReservationStatus.FIRM);

    public Optional<PlaceReservation> living(String programmeRef) {
        return find("programmeRef = ?1 and status in ?2", programmeRef, LIVING).firstResultOptional();
    }

    /** How many places are taken under each of these agreements; one under which none is has no entry. */
    public Map<String, Long> taken(Collection<String> agreementIds) {
        return getEntityManager()
                .createQuery(
                        "select r.agreementId, count(r) from PlaceReservation r"
                                + " where r.agreementId in ?1 and r.status in ?2 group by r.agreementId",
                        Taken.class)
                .setParameter(1, agreementIds)
                .setParameter(2, LIVING)
                .getResultStream()
                .collect(Collectors.toMap(Taken::agreementId, Taken::places));
    }

    record Taken(String agreementId, long places) {}
}

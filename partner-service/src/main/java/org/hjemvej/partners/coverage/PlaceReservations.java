package org.hjemvej.partners.coverage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The reserved places. */
@ApplicationScoped
public class PlaceReservations implements PanacheRepositoryBase<PlaceReservation, String> {

    private static final List<ReservationStatus> LIVING =
            List.of(ReservationStatus.RESERVED, ReservationStatus.ASSIGNED, ReservationStatus.FIRM);

    public Optional<PlaceReservation> living(String programmeRef) {
        return find("programmeRef = ?1 and status in ?2", programmeRef, LIVING).firstResultOptional();
    }

    public long taken(String agreementId) {
        return count("agreementId = ?1 and status in ?2", agreementId, LIVING);
    }
}

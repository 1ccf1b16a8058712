package org.hjemvej.partners.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.partners.agreements.Agreement;
import org.hjemvej.partners.agreements.Agreements;
import org.jspecify.annotations.Nullable;

/** The agreements under which a place is free, a few at a time: mostly the first of them receives whoever comes. */
@ApplicationScoped
class AgreementsWithRoom {

    private static final int PAGE = 5;

    private static final String WITH_ROOM =
            "from Agreement a where a.country = :country and a.validTo >= :from and a.status in "
                    + Agreements.TAKING_PEOPLE
                    + " and (:minor = false or a.acceptsMinors = true) and a.places > (select count(*)"
                    + " from PlaceReservation r where r.agreementId = a.id and r.status in "
                    + PlaceReservations.LIVING + ")";
    private static final String BEHIND = " and a.validTo <= :validTo and (a.validTo < :validTo or a.id > :id)";
    private static final String LONGEST_FIRST = " order by a.validTo desc, a.id";

    private final EntityManager database;

    AgreementsWithRoom(EntityManager database) {
        this.database = database;
    }

    /** Who needs a place: a child or not, in which country, until which day an agreement must be valid at least. */
    record Wanted(String country, boolean minor, LocalDate from) {}

    /**
     * The next of a country's agreements whose state takes new people and that have a free place, longest validity first: those
     * behind {@code last}, from the beginning when it is null; empty at the end.
     */
    List<Agreement> next(Wanted wanted, @Nullable Agreement last) {
        TypedQuery<Agreement> query = last == null
                ? database.createQuery(WITH_ROOM + LONGEST_FIRST, Agreement.class)
                : database.createQuery(WITH_ROOM + BEHIND + LONGEST_FIRST, Agreement.class)
                        .setParameter("validTo", last.validTo())
                        .setParameter("id", last.id());
        return query.setParameter("country", wanted.country())
                .setParameter("minor", wanted.minor())
                .setParameter("from", wanted.from())
                .setMaxResults(PAGE)
                .getResultList();
    }
}

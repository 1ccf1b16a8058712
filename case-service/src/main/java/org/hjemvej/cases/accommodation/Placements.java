package org.hjemvej.cases.accommodation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.queries.AnyOf;
import org.hjemvej.platform.queries.OneOf;
import org.hjemvej.platform.rest.OldestFirst;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rules.InterfaceRule;

/** The placements. */
@ApplicationScoped
public class Placements implements PanacheRepositoryBase<Placement, String> {

    private static final String LIVING = OneOf.of(Stream.of(PlacementStatus.values())
            .filter(PlacementStatus::isLiving)
            .toList());

    private static final OldestFirst<Placement> OLDEST_FIRST =
            OldestFirst.by("requestedAt", Placement::requestedAt, Placement::id);

    Placement get(String id) {
        return findByIdOptional(id).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The placement, held until the transaction ends. */
    Placement held(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The code of the house of a placement, read without the placement. */
    Optional<String> facilityOf(String id) {
        return first(
                "select p.given.facility from Placement p where p.id = ?1 and p.status in " + LIVING
                        + " and p.given.facility is not null",
                id);
    }

    /** The code of the house of a placement that may be over, read without the placement. */
    Optional<String> houseOf(String id) {
        return getEntityManager()
                .createQuery(
                        "select p.given.facility from Placement p where p.id = ?1 and p.given.facility is not null",
                        String.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    /** The handle of the case of a placement, read without the placement; none as long as there is no case. */
    Optional<String> caseOf(String id) {
        return getEntityManager()
                .createQuery(
                        "select p.caseHandle from Placement p where p.id = ?1 and p.caseHandle is not null",
                        String.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    /** The referral of a placement, read without the placement; none when it was asked for in a case. */
    Optional<String> referralOf(String id) {
        return getEntityManager()
                .createQuery(
                        "select p.referralId from Placement p where p.id = ?1 and p.referralId is not null",
                        String.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    /** Those of a case whose person has left without notice. */
    List<Placement> leftOfCase(String caseHandle) {
        return list("caseHandle = ?1 and status = ?2", caseHandle, PlacementStatus.LEFT_WITHOUT_NOTICE);
    }

    /** The one of a referral that is not over. */
    Optional<String> livingOfReferral(String referralId) {
        return first("select p.id from Placement p where p.referralId = ?1 and p.status in " + LIVING, referralId);
    }

    /** The one of a case that is not over. */
    public Optional<String> livingOfCase(String caseHandle) {
        return first("select p.id from Placement p where p.caseHandle = ?1 and p.status in " + LIVING, caseHandle);
    }

    private Optional<String> first(String query, String whose) {
        return getEntityManager()
                .createQuery(query, String.class)
                .setParameter(1, whose)
                .getResultStream()
                .findFirst();
    }

    /** Who has waited longest for a place in this house and is in no danger there that is known, held until the transaction ends. */
    Optional<Placement> firstWaitingFor(Facility facility, Competence competence) {
        return waitingFor(facility, competence)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whether there is somebody like that; nobody is held. */
    boolean anybodyWaitsFor(Facility facility, Competence competence) {
        return waitingFor(facility, competence).count() > 0;
    }

    private PanacheQuery<Placement> waitingFor(Facility facility, Competence competence) {
        List<AgeState> ages = Stream.of(AgeState.values())
                .filter(age -> age.treatedAsChild() == (facility.type().placementClass() == PlacementClass.CHILD))
                .toList();
        return find(
                "from Placement p where p.waitingSince is not null"
                        + " and p.known.ageState in " + OneOf.of(ages)
                        + " and p.known.stayBasis in " + OneOf.of(facility.stayBases())
                        + " and (?1 = true or p.known.placesFor = ?2)"
                        + " and (p.wish.type = ?3 or (p.wish.type is null and (p.decision.carriesOut = true"
                        + " or (p.ground = ORDINARY and p.decision.authority = ?7)"
                        + " or (p.ground = INTERIM_SECTION_34 and p.decision.authority = ?8))))"
                        + " and (?4 = false or p.known.individuallyAssessed = true or p.known.stayBasis <> ?5)"
                        + " and not exists (select 1 from FacilityThreat t"
                        + " where t.caseHandle = p.caseHandle and t.facility = ?6 and t.endedAt is null)"
                        + " order by p.waitingSince, p.id",
                facility.placesFor() == PlacesFor.ANY,
                facility.placesFor(),
                facility.type(),
                facility.type().assessesAsylumSeekers(),
                StayBasis.ASYLUM_SEEKER,
                facility.code(),
                competence.decider(Ground.ORDINARY, facility.type()).orElse(null),
                competence.decider(Ground.INTERIM_SECTION_34, facility.type()).orElse(null));
    }

    /** Those for whom a place of this house is held, or who live in it. */
    public List<Placement> in(String facility) {
        return list("takenIn = ?1 order by id", facility);
    }

    /** How full these facilities are. */
    public Map<String, Places> places(Collection<Facility> facilities) {
        Map<String, Places> places = new HashMap<>();
        Map<String, Map<PlacementStatus, Long>> taken =
                taken(facilities.stream().map(Facility::code).toList());
        for (Facility each : facilities) {
            Map<PlacementStatus, Long> counts = taken.getOrDefault(each.code(), Map.of());
            places.put(
                    each.code(),
                    new Places(
                            each.capacity(),
                            each.peak(),
                            counts.getOrDefault(PlacementStatus.RESERVED, 0L),
                            counts.getOrDefault(PlacementStatus.ACTIVE, 0L)));
        }
        return places;
    }

    private Map<String, Map<PlacementStatus, Long>> taken(List<String> codes) {
        return getEntityManager()
                .createQuery(
                        "select p.takenIn, p.status, count(p) from Placement p where " + AnyOf.of("p.takenIn", "?1")
                                + " group by p.takenIn, p.status",
                        Taken.class)
                .setParameter(1, codes.toArray(String[]::new))
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Taken::facility, Collectors.toMap(Taken::status, Taken::count)));
    }

    /** How many places of a facility are taken in one way. */
    record Taken(String facility, PlacementStatus status, long count) {}

    /** All placements of a case, oldest first. */
    List<Placement> of(String caseHandle) {
        return list("caseHandle = ?1 order by requestedAt, id", caseHandle);
    }

    /** A page of the placements of a case. */
    Page<Placement> ofCase(String caseHandle, PageAfter after) {
        return OLDEST_FIRST.page(this, after, "caseHandle = ?1", caseHandle);
    }

    /** A page of the placements of a referral that are not its case's. */
    Page<Placement> ofReferral(String referralId, PageAfter after) {
        return OLDEST_FIRST.page(this, after, "referralId = ?1 and caseHandle is null", referralId);
    }

    /** A page of the placements of a referral that its sender may know of. */
    Page<Placement> ofSender(String referralId, String organisation, PageAfter after) {
        return OLDEST_FIRST.page(
                this,
                after,
                "referralId = ?1 and (caseHandle is null or ground = INTERIM_SECTION_34 or organisation = ?2)",
                referralId,
                organisation);
    }
}

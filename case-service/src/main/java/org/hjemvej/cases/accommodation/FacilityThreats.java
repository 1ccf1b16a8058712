package org.hjemvej.cases.accommodation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hjemvej.platform.queries.AnyOf;
import org.hjemvej.platform.rest.OldestFirst;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rules.InterfaceRule;

/** What is known to be dangerous, for whom and where. A referral knows of none: threats are recorded in cases. */
@ApplicationScoped
public class FacilityThreats implements PanacheRepositoryBase<FacilityThreat, String> {

    private static final OldestFirst<FacilityThreat> OLDEST_FIRST =
            OldestFirst.by("recordedAt", FacilityThreat::recordedAt, FacilityThreat::id);

    /** A threat that holds, and after which nobody has decided that she may live there all the same. */
    private static final String FORBIDDING =
            "select t.facility from FacilityThreat t where t.caseHandle = ?1 and t.endedAt is null"
                    + " and not exists (select 1 from SuitabilityOverride o"
                    + " where o.placementId = ?2 and o.facility = t.facility and o.decidedAt >= t.recordedAt)";

    private static final String FORBIDDING_EACH =
            "select p.id, t.facility from Placement p join FacilityThreat t on t.caseHandle = p.caseHandle"
                    + " where " + AnyOf.of("p.id", "?1") + " and t.endedAt is null"
                    + " and not exists (select 1 from SuitabilityOverride o"
                    + " where o.placementId = p.id and o.facility = t.facility and o.decidedAt >= t.recordedAt)";

    FacilityThreat get(String caseHandle, String id) {
        return find("id = ?1 and caseHandle = ?2", id, caseHandle)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The codes of the houses in which this placement cannot be, unless an authority decides that it can. */
    Set<String> forbidding(Placement placement) {
        String handle = placement.caseHandle();
        return handle == null
                ? Set.of()
                : getEntityManager()
                        .createQuery(FORBIDDING, String.class)
                        .setParameter(1, handle)
                        .setParameter(2, placement.id())
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /** The same for several placements of cases, by the placement. */
    Map<String, Set<String>> forbidding(Collection<Placement> placements) {
        return getEntityManager()
                .createQuery(FORBIDDING_EACH, Forbidden.class)
                .setParameter(1, placements.stream().map(Placement::id).toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Forbidden::placement, Collectors.mapping(Forbidden::house, Collectors.toSet())));
    }

    /** A house in which a placement cannot be. */
    record Forbidden(String placement, String house) {}

    boolean forbid(Placement placement, Facility house) {
        return forbidding(placement).contains(house.code());
    }

    /** Those of a case that hold, oldest first. */
    public List<FacilityThreat> living(String caseHandle) {
        return list("caseHandle = ?1 and endedAt is null order by recordedAt, id", caseHandle);
    }

    Optional<FacilityThreat> living(String caseHandle, String facility, ThreatKind kind) {
        return find("caseHandle = ?1 and facility = ?2 and kind = ?3 and endedAt is null", caseHandle, facility, kind)
                .firstResultOptional();
    }

    /** A page of the threats of a case, ended or not. */
    Page<FacilityThreat> of(String caseHandle, PageAfter after) {
        return OLDEST_FIRST.page(this, after, "caseHandle = ?1", caseHandle);
    }
}

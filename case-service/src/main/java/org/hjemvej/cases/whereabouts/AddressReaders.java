package org.hjemvej.cases.whereabouts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rest.OldestFirst;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rules.InterfaceRule;

/** Who may know where somebody lives. */
@ApplicationScoped
public class AddressReaders implements PanacheRepositoryBase<AddressReader, String> {

    private static final OldestFirst<AddressReader> OLDEST_FIRST =
            OldestFirst.by("namedAt", AddressReader::namedAt, AddressReader::id);

    AddressReader get(String placementId, String id) {
        return findByIdOptional(id)
                .filter(reader -> reader.placementId().equals(placementId))
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** For what this person of this organisation is named in a placement, as far as her time is not over. */
    List<Purpose> namedFor(String placementId, Actor actor, LocalDate today) {
        return find(
                        "placementId = ?1 and reader = ?2 and organisation = ?3 and endedAt is null and lastDay >= ?4",
                        placementId,
                        actor.id(),
                        actor.organisation(),
                        today)
                .stream()
                .map(AddressReader::purpose)
                .toList();
    }

    /** Those named for a purpose in the placements of a case whose time is not over, held until the transaction ends. */
    List<AddressReader> living(String caseHandle, Purpose purpose, LocalDate today) {
        return find(
                        "purpose = ?1 and endedAt is null and lastDay >= ?2"
                                + " and placementId in (select p.id from Placement p where p.caseHandle = ?3)"
                                + " order by namedAt, id",
                        purpose,
                        today,
                        caseHandle)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those named in the placements of a case whose time is not over, in the order in which they were named. */
    List<AddressReader> living(String caseHandle, LocalDate today) {
        return list(
                "endedAt is null and lastDay >= ?1"
                        + " and placementId in (select p.id from Placement p where p.caseHandle = ?2) order by namedAt, id",
                today,
                caseHandle);
    }

    /** Those whose time is not over, named in the placement in which the person of a case lives or a place is held for her. */
    List<AddressReader> livingInHerPlace(String caseHandle, LocalDate today) {
        return list(
                "endedAt is null and lastDay >= ?1 and placementId in"
                        + " (select p.id from Placement p where p.caseHandle = ?2 and p.takenIn is not null)"
                        + " order by namedAt, id",
                today,
                caseHandle);
    }

    /** A page of those of a placement, in the order in which they were named. */
    Page<AddressReader> of(String placementId, PageAfter after) {
        return OLDEST_FIRST.page(this, after, "placementId = ?1", placementId);
    }
}

package org.hjemvej.cases.accommodation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hjemvej.platform.queries.AnyOf;
import org.hjemvej.platform.queries.OneOf;
import org.hjemvej.platform.rules.InterfaceRule;

/** The register of facilities. */
@ApplicationScoped
public class Facilities implements PanacheRepositoryBase<Facility, String> {

    public Facility get(String code) {
        return findByIdOptional(code).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** Those of these codes, by their code. */
    Map<String, Facility> of(Collection<String> codes) {
        return list(AnyOf.of("code", "?1"), (Object) codes.toArray(String[]::new)).stream()
                .collect(Collectors.toMap(Facility::code, Function.identity()));
    }

    /** The facility, held until the transaction ends: nobody else changes it meanwhile, or gives or frees a place that is counted. */
    Optional<Facility> held(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The facility, held for who takes a place in it by name or gives one up: alone when its places are counted, otherwise together with others
     * who do the same, because there is room for all. Who changes the facility waits for all who hold it.
     */
    Optional<Facility> heldForOnePlace(String code) {
        return find("code = ?1 and capacity is null", code)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional()
                .or(() -> held(code));
    }

    /** The same for who holds these already. */
    Optional<Facility> heldForOnePlace(String code, List<Facility> held) {
        return held.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .or(() -> heldForOnePlace(code));
    }

    /** Those of these types whose places are counted, held in one order, so that two who ask wait for each other once. */
    List<Facility> countedHeld(Collection<AccommodationType> types, LocalDate today) {
        return find(standing(types) + " and capacity is not null order by code", today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The same with one house more if its places are counted, so that two who move in opposite directions wait for each other once. */
    List<Facility> countedHeldWith(String code, Collection<AccommodationType> types, LocalDate today) {
        return find("capacity is not null and (code = ?2 or " + standing(types) + ") order by code", today, code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of these types whose places are not counted: nobody waits there but who is in danger there. */
    List<Facility> uncounted(Collection<AccommodationType> types, LocalDate today) {
        return find(standing(types) + " and capacity is null order by code", today)
                .list();
    }

    /** Those of these types. */
    List<Facility> standing(Collection<AccommodationType> types, LocalDate today) {
        return find(standing(types) + " order by code", today).list();
    }

    /** Of these types, and open on the day that is the first parameter. */
    private static String standing(Collection<AccommodationType> types) {
        return "(type in " + OneOf.of(types) + " and validFrom <= ?1 and (validTo is null or validTo >= ?1))";
    }

    /** The next facilities of one organisation after a code. */
    public List<Facility> after(String code, String organisation, int limit) {
        return find("organisation = ?1 and code > ?2 order by code", organisation, code)
                .range(0, limit - 1)
                .list();
    }

    /** The next facilities after a code. */
    public List<Facility> after(String code, int limit) {
        return find("code > ?1 order by code", code).range(0, limit - 1).list();
    }
}

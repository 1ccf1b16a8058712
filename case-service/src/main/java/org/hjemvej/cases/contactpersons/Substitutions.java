package org.hjemvej.cases.contactpersons;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.Substitutes;
import org.hjemvej.platform.queries.AnyOf;
import org.hjemvej.platform.rest.OldestFirst;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;

/** Who stands in, in all cases. */
@ApplicationScoped
public class Substitutions implements PanacheRepositoryBase<Substitution, String>, Substitutes {

    private static final String STANDING_IN = "select s.caseHandle from Substitution s where "
            + AnyOf.of("s.caseHandle", "?1")
            + " and s.substitute = ?2 and s.endedAt is null and s.firstDay <= ?3 and s.lastDay >= ?3";

    /**
     * Her own in the order of their index, and all the few she stands in for today, found by her name: one statement, in which
     * the second half reads nothing for who stands in nowhere. Her own begin behind a row of that index and are shown in its
     * whole order, which no other index has: were her name only equal to one, PostgreSQL would be free to go through all cases
     * in the order of time, which is cheap by what it expects of anybody, and endless for who has few. The second half has no
     * order and no limit on purpose: with them PostgreSQL goes through all cases as well, looking for those few.
     */
    private static final String FOLLOWED = "(select c from CaseFile c where c.contactPerson <= :person and "
            + "(c.contactPerson, c.openedAt, c.handle) > (:person, :at, :handle)"
            + " order by c.contactPerson, c.openedAt, c.handle limit :most)"
            + " union all (select c from CaseFile c where c.handle in (select s.caseHandle from Substitution s"
            + " where s.substitute = :person and s.endedAt is null and s.firstDay <= :today and s.lastDay >= :today)"
            + " and c.openedAt >= :at and (c.openedAt > :at or c.handle > :handle))";

    private static final Comparator<CaseFile> OLDEST_CASE_FIRST =
            Comparator.comparing(CaseFile::openedAt).thenComparing(CaseFile::handle);

    private static final OldestFirst<Substitution> OLDEST_FIRST =
            OldestFirst.by("namedAt", Substitution::namedAt, Substitution::id);

    private final BusinessClock clock;

    Substitutions(BusinessClock clock) {
        this.clock = clock;
    }

    @Override
    public Set<String> standIn(String person, Collection<String> handles) {
        return new HashSet<>(getEntityManager()
                .createQuery(STANDING_IN, String.class)
                .setParameter(1, handles.toArray(String[]::new))
                .setParameter(2, person)
                .setParameter(3, clock.today())
                .getResultList());
    }

    @Override
    public List<CaseFile> followed(String person, Instant openedAt, String handle, int limit) {
        return getEntityManager()
                .createQuery(FOLLOWED, CaseFile.class)
                .setParameter("person", person)
                .setParameter("today", clock.today())
                .setParameter("at", openedAt)
                .setParameter("handle", handle)
                .setParameter("most", limit)
                .getResultStream()
                .sorted(OLDEST_CASE_FIRST)
                .limit(limit)
                .toList();
    }

    Substitution get(String caseHandle, String id) {
        return find("id = ?1 and caseHandle = ?2", id, caseHandle)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** Those of a case that are not over on a day, the first to end first. */
    List<Substitution> living(String caseHandle, LocalDate today) {
        return list("caseHandle = ?1 and endedAt is null and lastDay >= ?2 order by lastDay, id", caseHandle, today);
    }

    /** The one of a case on any of these days. */
    Optional<Substitution> between(String caseHandle, LocalDate firstDay, LocalDate lastDay) {
        return find(
                        "caseHandle = ?1 and endedAt is null and lastDay >= ?2 and firstDay <= ?3 order by lastDay, id",
                        caseHandle,
                        firstDay,
                        lastDay)
                .firstResultOptional();
    }

    /** All of a case, over or not, oldest first. */
    List<Substitution> of(String caseHandle) {
        return list("caseHandle = ?1 order by namedAt, id", caseHandle);
    }

    /** A page of those of a case, over or not. */
    Page<Substitution> of(String caseHandle, PageAfter after) {
        return OLDEST_FIRST.page(this, after, "caseHandle = ?1", caseHandle);
    }

    /** The next ones of a person that are not over, from a last day on, the first to end first. */
    List<Substitution> of(String person, LocalDate lastDay, String id, int limit) {
        return find(
                        "substitute = ?1 and endedAt is null and lastDay >= ?2 and (lastDay > ?2 or id > ?3)"
                                + " order by lastDay, id",
                        person,
                        lastDay,
                        id)
                .range(0, limit - 1)
                .list();
    }
}

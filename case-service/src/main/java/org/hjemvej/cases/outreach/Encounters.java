package org.hjemvej.cases.outreach;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hjemvej.platform.rest.OldestFirst;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rules.InterfaceRule;

/** The encounters. */
@ApplicationScoped
public class Encounters implements PanacheRepositoryBase<Encounter, String> {

    private static final OldestFirst<Encounter> OLDEST_FIRST =
            OldestFirst.by("recordedAt", Encounter::recordedAt, Encounter::id);

    /** The encounter, or "no such resource" when it is not of this organisation. Empty reads for CMM, which sees all. */
    public Encounter get(String id, Optional<String> organisation) {
        return findByIdOptional(id)
                .filter(encounter ->
                        organisation.map(encounter.organisation()::equals).orElse(true))
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The same, held until the transaction ends: two who promote it wait for each other. */
    Encounter toPromote(String id, Optional<String> organisation) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(encounter ->
                        organisation.map(encounter.organisation()::equals).orElse(true))
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** A page of all encounters or of those of one organisation, oldest first. */
    public Page<Encounter> page(PageAfter after, Optional<String> organisation) {
        return organisation
                .map(code -> OLDEST_FIRST.page(this, after, "organisation = ?1", code))
                .orElseGet(() -> OLDEST_FIRST.page(this, after));
    }

    /** How many people were met how often: one row for each setting and channel of these days. */
    List<Counted> counted(LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery(
                        "select e.setting, e.channel, count(e) from Encounter e where e.metOn between ?1 and ?2"
                                + " group by e.setting, e.channel order by e.setting, e.channel",
                        Counted.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList();
    }

    /** How many encounters of a kind there were. */
    record Counted(OutreachSetting setting, ContactChannel channel, long count) {}
}

package org.hjemvej.cases.reflection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.platform.rules.InterfaceRule;

/** The exceptional ceilings of all periods. Nobody outside the authority of a period learns that one is only proposed. */
@ApplicationScoped
public class ExceptionalCeilings implements PanacheRepositoryBase<ExceptionalCeiling, String> {

    public ExceptionalCeiling get(ReflectionPeriod period, String id, String organisation) {
        return find("id = ?1 and periodId = ?2", id, period.id())
                .firstResultOptional()
                .filter(each -> isTold(each, period, organisation))
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** Oldest first. */
    public List<ExceptionalCeiling> of(ReflectionPeriod period, String organisation) {
        return list("periodId = ?1 order by proposedOn, id", period.id()).stream()
                .filter(each -> isTold(each, period, organisation))
                .toList();
    }

    private static boolean isTold(ExceptionalCeiling ceiling, ReflectionPeriod period, String organisation) {
        return ceiling.status() == CeilingStatus.CONFIRMED
                || period.basis().authority().equals(organisation);
    }
}

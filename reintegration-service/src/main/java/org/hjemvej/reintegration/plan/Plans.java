package org.hjemvej.reintegration.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hjemvej.platform.rules.InterfaceRule;

/** The plans of all returns. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, String> {

    public List<Plan> of(String programmeRef) {
        return list("programmeRef = ?1 order by number", programmeRef);
    }

    public Plan get(String programmeRef, int number) {
        return find("programmeRef = ?1 and number = ?2", programmeRef, number)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The approved plan of a return. */
    public Optional<Plan> approved(String programmeRef) {
        return find("programmeRef = ?1 and status = ?2", programmeRef, PlanStatus.APPROVED)
                .firstResultOptional();
    }
}

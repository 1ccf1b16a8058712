package org.hjemvej.cases.reflection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.platform.rules.InterfaceRule;

/** The extensions of all periods. */
@ApplicationScoped
public class Extensions implements PanacheRepositoryBase<Extension, String> {

    public Extension get(String periodId, String id) {
        return find("id = ?1 and periodId = ?2", id, periodId)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The extensions of all periods of a case, oldest first. */
    public List<Extension> ofCase(String caseHandle) {
        return list(
                "periodId in (select p.id from ReflectionPeriod p where p.caseHandle = ?1) order by filedOn, id",
                caseHandle);
    }

    public List<Extension> of(String periodId) {
        return list("periodId = ?1 order by filedOn, id", periodId);
    }
}

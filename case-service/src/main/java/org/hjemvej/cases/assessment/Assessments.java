package org.hjemvej.cases.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.platform.rules.InterfaceRule;

/** The assessments of all cases. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, String> {

    public Assessment get(String caseHandle, String id) {
        return find("id = ?1 and caseHandle = ?2", id, caseHandle)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    public List<Assessment> of(String caseHandle) {
        return list("caseHandle = ?1 order by round", caseHandle);
    }
}

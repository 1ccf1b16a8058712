package org.hjemvej.cases.reflection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hjemvej.platform.rules.InterfaceRule;

/** The periods of all cases. */
@ApplicationScoped
public class ReflectionPeriods implements PanacheRepositoryBase<ReflectionPeriod, String> {

    public ReflectionPeriod get(String caseHandle, String id) {
        return find("id = ?1 and caseHandle = ?2", id, caseHandle)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The one that the decision of this assessment opened. */
    public Optional<ReflectionPeriod> ofAssessment(String assessmentId) {
        return find("assessmentId", assessmentId).firstResultOptional();
    }

    public List<ReflectionPeriod> of(String caseHandle) {
        return list("caseHandle = ?1 order by offeredOn, id", caseHandle);
    }
}

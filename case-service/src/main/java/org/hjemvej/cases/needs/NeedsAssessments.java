package org.hjemvej.cases.needs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hjemvej.platform.rules.InterfaceRule;

/** The needs of all persons, in every version. */
@ApplicationScoped
public class NeedsAssessments implements PanacheRepositoryBase<NeedsAssessment, String> {

    public Optional<NeedsAssessment> latest(String caseHandle) {
        return find("caseHandle = ?1 order by number desc", caseHandle).firstResultOptional();
    }

    public NeedsAssessment get(String caseHandle, int version) {
        return find("caseHandle = ?1 and number = ?2", caseHandle, version)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** All versions of a case, oldest first. */
    List<NeedsAssessment> of(String caseHandle) {
        return list("caseHandle = ?1 order by number", caseHandle);
    }

    /** Those with a lower version, newest first. */
    public List<NeedsAssessment> before(String caseHandle, int version, int limit) {
        return find("caseHandle = ?1 and number < ?2 order by number desc", caseHandle, version)
                .range(0, limit - 1)
                .list();
    }
}

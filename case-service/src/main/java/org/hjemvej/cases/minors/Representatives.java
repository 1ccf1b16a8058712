package org.hjemvej.cases.minors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hjemvej.platform.rules.InterfaceRule;

/** The representatives of all children. */
@ApplicationScoped
public class Representatives implements PanacheRepositoryBase<Representative, String> {

    /** Present and former ones of a case. */
    List<Representative> of(String caseHandle) {
        return list("caseHandle = ?1 order by appointedOn, id", caseHandle);
    }

    Representative get(String caseHandle, String id) {
        return find("id = ?1 and caseHandle = ?2", id, caseHandle)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** On which days the child of this case was represented; all its representatives are read once. */
    public Predicate<LocalDate> represented(String caseHandle) {
        List<Representative> all = of(caseHandle);
        return day -> all.stream().anyMatch(each -> each.represents(day));
    }

    public Optional<Representative> current(String caseHandle) {
        return find("caseHandle = ?1 and endedOn is null", caseHandle).firstResultOptional();
    }
}

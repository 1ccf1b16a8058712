package org.hjemvej.cases.courts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.hjemvej.platform.queries.AnyOf;

/** What courts found in all cases. */
@ApplicationScoped
public class CourtFindings implements PanacheRepositoryBase<CourtFinding, String> {

    public List<CourtFinding> of(String caseHandle) {
        return list("caseHandle = ?1 order by foundOn, id", caseHandle);
    }

    /** Whether a court has found that the person of these cases was trafficked. */
    public boolean trafficked(Collection<String> cases) {
        return count(
                        AnyOf.of("caseHandle", "?1") + " and finding = ?2",
                        cases.toArray(String[]::new),
                        Finding.TRAFFICKED)
                > 0;
    }
}

package org.hjemvej.cases.courts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What courts found in all cases. */
@ApplicationScoped
public class CourtFindings implements PanacheRepositoryBase<CourtFinding, String> {

    public List<CourtFinding> of(String caseHandle) {
        return list("caseHandle = ?1 order by foundOn, id", caseHandle);
    }

    /** Whether a court has found that this person was trafficked. */
    public boolean trafficked(String caseHandle) {
        return count("caseHandle = ?1 and finding = ?2", caseHandle, Finding.TRAFFICKED) > 0;
    }
}

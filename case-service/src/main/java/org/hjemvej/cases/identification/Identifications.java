package org.hjemvej.cases.identification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.platform.rules.InterfaceRule;

/** The identifications of all cases. */
@ApplicationScoped
public class Identifications implements PanacheRepositoryBase<Identification, String> {

    public Identification get(String caseHandle, String id) {
        return find("id = ?1 and caseHandle = ?2", id, caseHandle)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    public List<Identification> of(String caseHandle) {
        return list("caseHandle = ?1 order by createdAt, id", caseHandle);
    }

    public boolean recommended(String caseHandle) {
        return count("caseHandle = ?1 and status = ?2", caseHandle, IdentificationStatus.RECOMMENDED_FOR_ASSESSMENT)
                > 0;
    }
}

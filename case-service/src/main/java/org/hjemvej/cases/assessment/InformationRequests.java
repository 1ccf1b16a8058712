package org.hjemvej.cases.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What authorities asked CMM, in all assessments. */
@ApplicationScoped
public class InformationRequests implements PanacheRepositoryBase<InformationRequest, String> {

    public List<InformationRequest> of(String assessmentId) {
        return list("assessmentId = ?1 order by askedAt, id", assessmentId);
    }

    Optional<InformationRequest> open(String assessmentId) {
        return find("assessmentId = ?1 and answeredAt is null", assessmentId).firstResultOptional();
    }
}

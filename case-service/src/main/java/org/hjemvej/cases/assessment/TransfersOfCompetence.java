package org.hjemvej.cases.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The transfers of all assessments. */
@ApplicationScoped
public class TransfersOfCompetence implements PanacheRepositoryBase<TransferOfCompetence, String> {

    public List<TransferOfCompetence> of(String assessmentId) {
        return list("assessmentId = ?1 order by transferredAt, id", assessmentId);
    }
}

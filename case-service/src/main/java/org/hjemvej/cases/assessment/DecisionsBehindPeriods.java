package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.hjemvej.cases.reflection.PeriodGrounds;

/** The positive decisions, as far as a period that has expired has to know of them. */
@ApplicationScoped
class DecisionsBehindPeriods implements PeriodGrounds {

    private final Assessments assessments;
    private final Revocations revocations;

    DecisionsBehindPeriods(Assessments assessments, Revocations revocations) {
        this.assessments = assessments;
        this.revocations = revocations;
    }

    @Override
    public Optional<LocalDate> revokedOn(String assessmentId) {
        return revocations
                .living(assessments.findById(assessmentId))
                .filter(Revocation::isConfirmed)
                .map(revocation -> revocation.terms().decidedOn());
    }
}

package org.hjemvej.cases.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The revocations of all decisions, those that were taken back included. */
@ApplicationScoped
public class Revocations implements PanacheRepositoryBase<Revocation, String> {

    /** The one of this round that waits for a second person, or was confirmed by one. */
    Optional<Revocation> living(Assessment assessment) {
        return Optional.ofNullable(assessment.revocationId()).map(this::findById);
    }

    /** The one that waits for a second person. */
    Revocation proposed(Assessment assessment) {
        return living(assessment)
                .filter(each -> !each.isConfirmed())
                .orElseThrow(() -> AssessmentRule.NO_REVOCATION_PROPOSED.broken(Map.of("state", assessment.status())));
    }

    /** Since when which rounds of a case are revoked, by their ids. */
    public Map<String, LocalDate> daysOf(String caseHandle) {
        return confirmed(caseHandle).stream()
                .collect(Collectors.toMap(
                        Revocation::assessmentId,
                        revocation -> revocation.terms().decidedOn()));
    }

    /** The confirmed ones of a case, in the order of their days. */
    List<Revocation> confirmed(String caseHandle) {
        return list(
                "caseHandle = ?1 and status = ?2 order by terms.decidedOn, id", caseHandle, RevocationStatus.CONFIRMED);
    }
}

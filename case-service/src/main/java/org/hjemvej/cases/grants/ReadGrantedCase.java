package org.hjemvej.cases.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.cases.assessment.Assessment;
import org.hjemvej.cases.assessment.AssessmentStatus;
import org.hjemvej.cases.assessment.Assessments;
import org.hjemvej.cases.assessment.DecideAssessment;
import org.hjemvej.cases.assessment.Decision;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.courts.CourtFindings;
import org.hjemvej.cases.reflection.ReflectionPeriods;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** A receiver reads what is granted to it, and nothing of the rest is even looked up. Each look is audited in the case. */
@ApplicationScoped
public class ReadGrantedCase {

    private final AccessGrants grants;
    private final CaseFiles files;
    private final Assessments assessments;
    private final CourtFindings findings;
    private final ReflectionPeriods periods;
    private final Vault vault;
    private final Audit audit;
    private final BusinessClock clock;

    ReadGrantedCase(
            AccessGrants grants,
            CaseFiles files,
            Assessments assessments,
            CourtFindings findings,
            ReflectionPeriods periods,
            Vault vault,
            Audit audit,
            BusinessClock clock) {
        this.grants = grants;
        this.files = files;
        this.assessments = assessments;
        this.findings = findings;
        this.periods = periods;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public GrantedCase run(String id, Actor actor) {
        AccessGrant grant = grants.received(id, Receiver.of(actor), clock.today());
        String handle = grant.caseHandle();
        CaseFile file = files.findByIdOptional(handle).orElseThrow(InterfaceRule.NOT_FOUND::broken);
        audit.record(actor, "grant.read", handle, id);
        return new GrantedCase(
                grant,
                grant.opens(GrantedField.STAY_BASIS) ? file.stayBasis() : null,
                grant.opens(GrantedField.CRIMINAL_CASE) ? file.criminalCaseSince() : null,
                decisions(grant),
                findings(grant),
                periods(grant));
    }

    private @Nullable List<GrantedCase.Decided> decisions(AccessGrant grant) {
        if (!grant.opens(GrantedField.ASSESSMENT_DECISION)) {
            return null;
        }
        boolean withReasons = grant.opens(GrantedField.DECISION_REASONS);
        return assessments.of(grant.caseHandle()).stream()
                .flatMap(assessment -> decided(assessment, withReasons))
                .toList();
    }

    /** A decision that only one person has proposed is none. */
    private Stream<GrantedCase.Decided> decided(Assessment assessment, boolean withReasons) {
        Decision decision = assessment.decision();
        boolean standing = assessment.status() == AssessmentStatus.DECIDED_POSITIVE
                || assessment.status() == AssessmentStatus.DECIDED_NEGATIVE;
        if (decision == null || !standing) {
            return Stream.empty();
        }
        return Stream.of(new GrantedCase.Decided(
                assessment.round(),
                assessment.authority(),
                decision.outcome().name(),
                decision.legalBasis(),
                decision.decidedOn(),
                decision.servedOn(),
                withReasons ? reasons(assessment) : null));
    }

    private @Nullable String reasons(Assessment assessment) {
        byte[] sealed = assessment.sealedReasons();
        return sealed == null
                ? null
                : new String(
                        vault.open(assessment.caseHandle(), DecideAssessment.reasonsOf(assessment.id()), sealed),
                        StandardCharsets.UTF_8);
    }

    private @Nullable List<GrantedCase.Found> findings(AccessGrant grant) {
        return grant.opens(GrantedField.COURT_FINDINGS)
                ? findings.of(grant.caseHandle()).stream()
                        .map(each -> new GrantedCase.Found(each.finding(), each.foundOn()))
                        .toList()
                : null;
    }

    private @Nullable List<GrantedCase.Days> periods(AccessGrant grant) {
        return grant.opens(GrantedField.REFLECTION_PERIOD)
                ? periods.of(grant.caseHandle()).stream()
                        .map(each ->
                                new GrantedCase.Days(each.basis(), each.status(), each.startDate(), each.endDate()))
                        .toList()
                : null;
    }
}

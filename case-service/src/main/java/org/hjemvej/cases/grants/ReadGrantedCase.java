package org.hjemvej.cases.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hjemvej.cases.assessment.Assessment;
import org.hjemvej.cases.assessment.AssessmentStatus;
import org.hjemvej.cases.assessment.Assessments;
import org.hjemvej.cases.assessment.DecideAssessment;
import org.hjemvej.cases.assessment.Decision;
import org.hjemvej.cases.assessment.Revocations;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.contact.InterpreterNeeds;
import org.hjemvej.cases.contact.SafeContacts;
import org.hjemvej.cases.courts.CourtFindings;
import org.hjemvej.cases.needs.NeedCategory;
import org.hjemvej.cases.needs.NeedsAssessments;
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

    private static final Set<NeedCategory> HEALTH = EnumSet.of(NeedCategory.HEALTH, NeedCategory.PSYCHOLOGICAL);
    /** The states of a round whose decision two persons have made; one that is revoked was made all the same. */
    private static final Set<AssessmentStatus> MADE =
            EnumSet.of(AssessmentStatus.DECIDED_POSITIVE, AssessmentStatus.DECIDED_NEGATIVE, AssessmentStatus.REVOKED);

    private final AccessGrants grants;
    private final CaseFiles files;
    private final Assessments assessments;
    private final Revocations revocations;
    private final CourtFindings findings;
    private final ReflectionPeriods periods;
    private final NeedsAssessments needs;
    private final SafeContacts contacts;
    private final Vault vault;
    private final Audit audit;
    private final BusinessClock clock;

    ReadGrantedCase(
            AccessGrants grants,
            CaseFiles files,
            Assessments assessments,
            Revocations revocations,
            CourtFindings findings,
            ReflectionPeriods periods,
            NeedsAssessments needs,
            SafeContacts contacts,
            Vault vault,
            Audit audit,
            BusinessClock clock) {
        this.grants = grants;
        this.files = files;
        this.assessments = assessments;
        this.revocations = revocations;
        this.findings = findings;
        this.periods = periods;
        this.needs = needs;
        this.contacts = contacts;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@code caller} is audited in the role for which it was granted, whatever other role the same person has. */
    @Transactional
    public GrantedCase run(String id, Receiver receiver, Actor caller) {
        AccessGrant grant = grants.received(id, receiver, clock.today());
        Actor actor = new Actor(caller.id(), caller.organisation(), grant.role(), caller.kind());
        String handle = grant.caseHandle();
        CaseFile file = files.findByIdOptional(handle).orElseThrow(InterfaceRule.NOT_FOUND::broken);
        audit.record(actor, "grant.read", handle, id);
        return new GrantedCase(
                grant,
                grant.opens(GrantedField.STAY_BASIS) ? file.stayBasis() : null,
                grant.opens(GrantedField.CRIMINAL_CASE) ? file.criminalCaseSince() : null,
                decisions(grant),
                findings(grant),
                periods(grant),
                grant.opens(GrantedField.AGE_STATE) ? file.ageState() : null,
                interpreterLanguage(grant),
                healthNeeds(grant));
    }

    private @Nullable String interpreterLanguage(AccessGrant grant) {
        InterpreterNeeds interpreter = grant.opens(GrantedField.INTERPRETER_LANGUAGE)
                ? contacts.of(grant.caseHandle()).interpreter()
                : null;
        return interpreter == null ? null : interpreter.language();
    }

    private @Nullable List<GrantedCase.HealthNeed> healthNeeds(AccessGrant grant) {
        return grant.opens(GrantedField.HEALTH_NEEDS)
                ? needs.latest(grant.caseHandle()).stream()
                        .flatMap(latest -> latest.needs().stream())
                        .filter(each -> HEALTH.contains(each.category()))
                        .map(each -> new GrantedCase.HealthNeed(each.category(), each.urgency()))
                        .sorted(Comparator.comparing(GrantedCase.HealthNeed::category))
                        .toList()
                : null;
    }

    private @Nullable List<GrantedCase.Decided> decisions(AccessGrant grant) {
        if (!grant.opens(GrantedField.ASSESSMENT_DECISION)) {
            return null;
        }
        boolean withReasons = grant.opens(GrantedField.DECISION_REASONS);
        Map<String, LocalDate> revoked = revocations.daysOf(grant.caseHandle());
        return assessments.of(grant.caseHandle()).stream()
                .flatMap(assessment -> decided(assessment, revoked.get(assessment.id()), withReasons))
                .toList();
    }

    /** A decision that only one person has proposed is none, and so is a revocation. */
    private Stream<GrantedCase.Decided> decided(
            Assessment assessment, @Nullable LocalDate revokedOn, boolean withReasons) {
        Decision decision = assessment.decision();
        if (decision == null || !MADE.contains(assessment.status())) {
            return Stream.empty();
        }
        return Stream.of(new GrantedCase.Decided(
                assessment.round(),
                assessment.authority(),
                decision.outcome().name(),
                decision.legalBasis(),
                decision.decidedOn(),
                decision.servedOn(),
                revokedOn,
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
                        .map(each -> new GrantedCase.Days(
                                each.basis(), each.status(), each.startDate(), each.endDate(), each.endedOn()))
                        .toList()
                : null;
    }
}

package org.hjemvej.cases.entitlements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.cases.age.AgeFacts;
import org.hjemvej.cases.assessment.Assessment;
import org.hjemvej.cases.assessment.Assessments;
import org.hjemvej.cases.assessment.RevocationStatus;
import org.hjemvej.cases.assessment.Revocations;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseKind;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.reflection.Extension;
import org.hjemvej.cases.reflection.Extensions;
import org.hjemvej.cases.reflection.Reach;
import org.hjemvej.cases.reflection.ReflectionPeriods;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Tells what a person is entitled to on a date, computed anew each time from what is decided. */
@ApplicationScoped
public class ReadEntitlements {

    private final CaseFiles files;
    private final Assessments assessments;
    private final Revocations revocations;
    private final ReflectionPeriods periods;
    private final Extensions extensions;
    private final Reach reach;
    private final AgeFacts ages;
    private final EntitlementRules rules;
    private final Audit audit;
    private final BusinessClock clock;

    ReadEntitlements(
            CaseFiles files,
            Assessments assessments,
            Revocations revocations,
            ReflectionPeriods periods,
            Extensions extensions,
            Reach reach,
            AgeFacts ages,
            EntitlementRules rules,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.assessments = assessments;
        this.revocations = revocations;
        this.periods = periods;
        this.extensions = extensions;
        this.reach = reach;
        this.ages = ages;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** All kinds of services, in their order. */
    @Transactional
    public List<Entitlement> run(String handle, CaseReader reader, LocalDate on, Actor actor) {
        CaseFile file = files.get(handle, reader);
        audit.record(actor, "entitlements.read", handle, handle);
        return on(file, on);
    }

    /** The same for who has the case already. */
    @Transactional
    public List<Entitlement> on(CaseFile file, LocalDate on) {
        Standing standing = standing(file, on);
        List<EntitlementRule> valid = rules.validOn(on);
        return Stream.of(ServiceCategory.values())
                .map(category -> Entitlement.of(category, valid, standing, on))
                .toList();
    }

    /** One kind of service, for who is about to offer it or make an appointment. */
    @Transactional
    public Entitlement to(ServiceCategory category, CaseFile file, LocalDate on) {
        return Entitlement.of(category, rules.validOn(on), standing(file, on), on);
    }

    private Standing standing(CaseFile file, LocalDate on) {
        String handle = file.handle();
        List<Extension> filed = extensions.ofCase(handle);
        return Standing.of(
                assessments.ofCases(files.ofOnePerson(file)).stream()
                        .map(this::round)
                        .toList(),
                periods.of(handle).stream()
                        .map(period -> Period.of(period, filed, reach))
                        .toList(),
                new Standing.Day(on, clock.today()),
                ages.stateOn(file, on).treatedAsChild(),
                file.kind() != CaseKind.VICTIM_TRACK);
    }

    private Round round(Assessment assessment) {
        return Round.of(assessment, revokedOn(assessment));
    }

    /** A revocation that one person has proposed is none. */
    private @Nullable LocalDate revokedOn(Assessment assessment) {
        String id = assessment.revocationId();
        if (id == null) {
            return null;
        }
        return revocations
                .findByIdOptional(id)
                .filter(each -> each.status() == RevocationStatus.CONFIRMED)
                .map(each -> each.terms().decidedOn())
                .orElse(null);
    }
}

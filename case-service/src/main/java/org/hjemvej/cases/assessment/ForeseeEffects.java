package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.cases.accommodation.Placements;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseKind;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.cases.reflection.ReflectionPeriods;
import org.hjemvej.platform.time.BusinessClock;

/** Looks up what the effects of a decision depend on. Changes nothing. */
@ApplicationScoped
public class ForeseeEffects {

    private static final String LENGTH = "reflection.initialDays";

    private final Policies policies;
    private final ReflectionPeriods periods;
    private final Placements placements;
    private final BusinessClock clock;

    ForeseeEffects(Policies policies, ReflectionPeriods periods, Placements placements, BusinessClock clock) {
        this.policies = policies;
        this.periods = periods;
        this.placements = placements;
        this.clock = clock;
    }

    /** What would follow if this outcome were confirmed today. */
    public List<Effect> of(CaseFile file, Decision.Outcome outcome) {
        LocalDate today = clock.today();
        return DecisionEffects.of(
                outcome,
                new DecisionEffects.Facts(
                        today,
                        file.stayBasis(),
                        policies.number(LENGTH, today),
                        policies.version(LENGTH, today),
                        isPlaced(file),
                        isUnaccompaniedMinor(file),
                        departures(file, outcome, today)));
    }

    /** What would follow if the positive decision of this round were revoked today. */
    public List<RevocationEffect> ofRevocation(CaseFile file, Assessment assessment) {
        return RevocationEffects.of(new RevocationEffects.Facts(
                periods.ofAssessment(assessment.id()), isPlaced(file), isUnaccompaniedMinor(file)));
    }

    /** Of whoever would get no period and has no lawful stay; an asylum seeker's deadline comes with the decision on asylum. */
    private List<OrdinaryDeparture> departures(CaseFile file, Decision.Outcome outcome, LocalDate today) {
        return outcome == Decision.Outcome.POSITIVE || file.stayBasis() != StayBasis.NO_LAWFUL_STAY
                ? List.of()
                : Stream.of(OrdinaryDeparture.Situation.values())
                        .map(each -> new OrdinaryDeparture(
                                each,
                                Period.parse(policies.text(each.key(), today)),
                                policies.version(each.key(), today)))
                        .toList();
    }

    private boolean isPlaced(CaseFile file) {
        return placements.livingOfCase(file.handle()).isPresent();
    }

    private static boolean isUnaccompaniedMinor(CaseFile file) {
        return file.treatedAsChild() && file.kind() != CaseKind.VICTIM_TRACK;
    }
}

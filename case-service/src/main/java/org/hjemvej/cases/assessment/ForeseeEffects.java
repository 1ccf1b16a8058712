package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseKind;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.time.BusinessClock;

/** Looks up what the effects of a decision depend on. Changes nothing. */
@ApplicationScoped
public class ForeseeEffects {

    private static final String LENGTH = "reflection.initialDays";

    private final Policies policies;
    private final BusinessClock clock;

    ForeseeEffects(Policies policies, BusinessClock clock) {
        this.policies = policies;
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
                        file.treatedAsChild() && file.kind() != CaseKind.VICTIM_TRACK));
    }
}

package org.hjemvej.cases.minors;

import jakarta.enterprise.context.ApplicationScoped;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.time.BusinessClock;

/** A child's identification is concluded with a representative, or with a dated reason why there is none. */
@ApplicationScoped
public class ScreeningGate {

    private static final String REQUIRED = "minor.requireRepresentativeAtScreening";

    private final Representations representations;
    private final Policies policies;
    private final BusinessClock clock;

    ScreeningGate(Representations representations, Policies policies, BusinessClock clock) {
        this.representations = representations;
        this.policies = policies;
        this.clock = clock;
    }

    /** Refuses to conclude for a child that nobody represents and of whom nobody has said why since the last one ended. */
    public void pass(CaseFile file) {
        if (file.treatedAsChild()
                && policies.flag(REQUIRED, clock.today())
                && !representations.isAccountedFor(file.handle())) {
            throw MinorRule.SCREENING_WITHOUT_REPRESENTATIVE.broken();
        }
    }
}

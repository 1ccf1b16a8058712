package org.hjemvej.cases.age;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hjemvej.cases.casefile.PersonForgotten;
import org.hjemvej.platform.audit.Audit;

/**
 * Forgets what leads to a person's day of birth, once nobody may know who she is: the eighteenth birthday and the days that are
 * reckoned from it. How she is treated stays as it was found.
 */
@ApplicationScoped
class ForgetBirthday {

    private final AgeFacts facts;
    private final TurningAdult turning;
    private final Audit audit;

    ForgetBirthday(AgeFacts facts, TurningAdult turning, Audit audit) {
        this.facts = facts;
        this.turning = turning;
        this.audit = audit;
    }

    void forgotten(@Observes PersonForgotten forgotten) {
        facts.of(forgotten.handle()).forEach(AgeFact::forget);
        turning.forget(forgotten.handle());
        audit.record(forgotten.actor(), "age.forget", forgotten.handle(), forgotten.handle());
    }
}

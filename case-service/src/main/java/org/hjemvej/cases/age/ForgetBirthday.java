package org.hjemvej.cases.age;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
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
        String handle = forgotten.handle();
        List<AgeFact> known = facts.of(handle);
        if (!known.isEmpty()) {
            known.forEach(AgeFact::forget);
            turning.forget(handle);
            audit.record(forgotten.actor(), "age.forget", handle, handle);
        }
    }
}

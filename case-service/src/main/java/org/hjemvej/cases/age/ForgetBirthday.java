package org.hjemvej.cases.age;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.PersonForgotten;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.time.BusinessClock;

/**
 * Forgets what leads to a person's day of birth, once nobody may know who she is: the eighteenth birthday and the days that are
 * reckoned from it. How she is treated stays as it was found: who has come of age is no child again.
 */
@ApplicationScoped
class ForgetBirthday {

    private final AgeFacts facts;
    private final TurningAdult turning;
    private final TurnsAdult turned;
    private final CaseFiles files;
    private final Audit audit;
    private final BusinessClock clock;

    ForgetBirthday(
            AgeFacts facts,
            TurningAdult turning,
            TurnsAdult turned,
            CaseFiles files,
            Audit audit,
            BusinessClock clock) {
        this.facts = facts;
        this.turning = turning;
        this.turned = turned;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    void forgotten(@Observes PersonForgotten forgotten) {
        String handle = forgotten.handle();
        List<AgeFact> known = facts.of(handle);
        if (!known.isEmpty()) {
            CaseFile file = files.findById(handle);
            LocalDate today = clock.today();
            AgeFinding finding = AgeFinding.of(AgeFacts.opening(file, known), known, today);
            boolean cameOfAge = finding.state() == AgeState.ADULT && finding.turnsAdultOn() != null;
            // on the day itself this may be earlier than its deadline, which is forgotten with it
            turned.turn(file);
            known.forEach(fact -> fact.forget(cameOfAge ? today : null));
            turning.forget(handle);
            audit.record(forgotten.actor(), "age.forget", handle, handle);
        }
    }
}

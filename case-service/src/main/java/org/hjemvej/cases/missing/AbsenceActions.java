package org.hjemvej.cases.missing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.caller.Actor;

/**
 * She may be reported missing, be back, or not be looked for any more. What was raised in a case that is merged is ended
 * there.
 */
@ApplicationScoped
class AbsenceActions implements NextActionSource {

    private final Absences absences;
    private final FollowAbsence follow;

    AbsenceActions(Absences absences, FollowAbsence follow) {
        this.absences = absences;
        this.follow = follow;
    }

    @Override
    public int process() {
        return 5;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        Actor acting = reader.acting(actor, "cmm-manager", "cmm-contact-person", "udl-assessor");
        String path = file.path() + "/absences";
        List<NextAction> actions = new ArrayList<>();
        actions.add(NextAction.of("reportMissing", "POST", path, () -> follow.mustBePossible(file.handle())));
        for (Absence absence : absences.open(file.handle())) {
            String below = path + "/" + absence.id();
            if (absence.mayBecome(AbsenceStatus.RETURNED)) {
                actions.add(NextAction.allowed("recordReturn", "PUT", below + "/return")
                        .evenIfMerged());
            }
            if (reader.isCmm() && absence.mayBecome(AbsenceStatus.CLOSED)) {
                actions.add(
                        NextAction.of("closeAbsence", "PUT", below + "/closure", () -> absence.mustBeClosedBy(acting))
                                .evenIfMerged());
            }
        }
        return actions;
    }
}

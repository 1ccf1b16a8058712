package org.hjemvej.cases.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.cases.consent.ConsentScope;
import org.hjemvej.cases.consent.Consents;
import org.hjemvej.cases.consent.ConsentsWanted;
import org.hjemvej.platform.caller.Actor;

/**
 * CMM may counsel, again and again, but not on its own in the days of recovery; who is interested is asked what may be shared
 * for a return.
 */
@ApplicationScoped
class CounsellingActions implements NextActionSource {

    private static final List<ConsentScope> FOR_A_RETURN = List.of(ConsentScope.SHARE_DRC, ConsentScope.SHARE_HST);

    private final RecordCounselling record;
    private final CounsellingSessions sessions;
    private final Consents consents;
    private final ConsentsWanted wanted;

    CounsellingActions(
            RecordCounselling record, CounsellingSessions sessions, Consents consents, ConsentsWanted wanted) {
        this.record = record;
        this.sessions = sessions;
        this.consents = consents;
        this.wanted = wanted;
    }

    @Override
    public int process() {
        return 7;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        if (!reader.isCmm()) {
            return List.of();
        }
        List<NextAction> actions = new ArrayList<>();
        actions.add(NextAction.of(
                "recordCounselling", "POST", file.path() + "/counselling-sessions", () -> record.mustBePossible(file)));
        if (CounsellingProgress.of(sessions.of(file.handle())).state() == CounsellingState.INTERESTED) {
            FOR_A_RETURN.stream()
                    .filter(scope -> !consents.stands(file.handle(), scope))
                    .forEach(scope -> actions.add(wanted.of(scope, file)));
        }
        return actions;
    }
}

package org.hjemvej.reintegration.payments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.PreparedReturns;
import org.hjemvej.reintegration.preparedreturn.ReturnNews;

/** The day of an instalment has come. */
@ApplicationScoped
class InstalmentFallsDue implements DeadlineHandler {

    static final String TYPE = "INSTALMENT_DUE";

    private final CashInstalments instalments;
    private final PreparedReturns returns;
    private final HoldInstalments holds;
    private final ReturnNews news;
    private final Audit audit;
    private final BusinessClock clock;

    InstalmentFallsDue(
            CashInstalments instalments,
            PreparedReturns returns,
            HoldInstalments holds,
            ReturnNews news,
            Audit audit,
            BusinessClock clock) {
        this.instalments = instalments;
        this.returns = returns;
        this.holds = holds;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void due(String subject, String reference, String detail, Instant dueAt) {
        PreparedReturn prepared = returns.get(subject);
        returns.takeFileAndReadAgain(prepared);
        fall(instalments.getLocked(reference), prepared, Actor.system("deadline"));
    }

    /**
     * Lets an instalment fall due if its day has come, once, whoever notices first, and holds it at once when something stands
     * against paying it. A release that is refused for that keeps nothing of it: the deadline does it again.
     */
    void fall(CashInstalment instalment, PreparedReturn prepared, Actor actor) {
        if (!instalment.fallDue(clock.today())) {
            return;
        }
        instalments.flush();
        news.tell(
                new PaymentEvent.InstalmentDue(
                        prepared.caseHandle(),
                        instalment.programmeRef(),
                        instalment.id(),
                        instalment.sequence(),
                        Objects.requireNonNull(instalment.dueDate())),
                actor);
        audit.record(actor, "instalment.due", prepared.caseHandle(), instalment.id());
        holds.hold(instalment, prepared, actor);
    }
}

package org.hjemvej.reintegration.payments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.reintegration.preparedreturn.PreparedReturns;
import org.hjemvej.reintegration.preparedreturn.ReturnNews;

/** The day of an instalment has come. */
@ApplicationScoped
class InstalmentFallsDue implements DeadlineHandler {

    static final String TYPE = "INSTALMENT_DUE";

    private final CashInstalments instalments;
    private final PreparedReturns returns;
    private final ReturnNews news;
    private final Audit audit;
    private final BusinessClock clock;

    InstalmentFallsDue(
            CashInstalments instalments, PreparedReturns returns, ReturnNews news, Audit audit, BusinessClock clock) {
        this.instalments = instalments;
        this.returns = returns;
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
        fall(instalments.getLocked(reference), returns.get(subject).caseHandle());
    }

    /** Lets an instalment fall due if its day has come, once, whoever notices first. */
    void fall(CashInstalment instalment, String caseHandle) {
        if (!instalment.fallDue(clock.today())) {
            return;
        }
        instalments.flush();
        Actor actor = Actor.system("deadline");
        news.tell(
                new PaymentEvent.InstalmentDue(
                        caseHandle,
                        instalment.programmeRef(),
                        instalment.id(),
                        instalment.sequence(),
                        Objects.requireNonNull(instalment.dueDate())),
                actor);
        audit.record(actor, "instalment.due", caseHandle, instalment.id());
    }
}

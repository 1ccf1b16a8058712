package org.hjemvej.reintegration.preparedreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.reintegration.CaseFacingEvent;
import org.hjemvej.reintegration.ForPartners;

/** Tells news of a return to its audiences: under the case handle here, under the programme handle to partners. */
@ApplicationScoped
public class ReturnNews {

    private final Outbox outbox;

    ReturnNews(Outbox outbox) {
        this.outbox = outbox;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(CaseFacingEvent event, Actor actor) {
        outbox.publish(event, actor);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void tellAlsoPartners(CaseFacingEvent event, String programmeRef, Actor actor) {
        outbox.publish(event, actor);
        outbox.publish(new ForPartners(programmeRef, event), actor);
    }

    /** For partners only. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellPartners(CaseFacingEvent event, String programmeRef, Actor actor) {
        outbox.publish(new ForPartners(programmeRef, event), actor);
    }
}

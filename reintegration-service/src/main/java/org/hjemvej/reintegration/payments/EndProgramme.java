package org.hjemvej.reintegration.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;
import org.hjemvej.reintegration.preparedreturn.EndReason;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.PreparedReturns;
import org.hjemvej.reintegration.preparedreturn.ReadEndReasons;
import org.hjemvej.reintegration.preparedreturn.ReturnEvent;
import org.hjemvej.reintegration.preparedreturn.ReturnNews;
import org.hjemvej.reintegration.preparedreturn.ReturnReader;

/**
 * A named person ends a return, also one that is on hold: at her wish before the departure or after the arrival, for another
 * reason before the departure. What two persons have not released is not paid any more; what is paid stays paid, and her
 * other offers are untouched.
 */
@ApplicationScoped
public class EndProgramme {

    private final PreparedReturns returns;
    private final CashInstalments instalments;
    private final Deadlines deadlines;
    private final ReturnNews news;
    private final Vault vault;
    private final Audit audit;
    private final BusinessClock clock;

    EndProgramme(
            PreparedReturns returns,
            CashInstalments instalments,
            Deadlines deadlines,
            ReturnNews news,
            Vault vault,
            Audit audit,
            BusinessClock clock) {
        this.returns = returns;
        this.instalments = instalments;
        this.deadlines = deadlines;
        this.news = news;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PreparedReturn run(
            String ref, ReturnReader reader, ExpectedVersion expected, EndReason reason, String words, Actor actor) {
        PreparedReturn prepared = returns.get(ref, reader);
        // taken first, as by who lets an instalment fall due
        instalments.idsOf(ref).forEach(id -> deadlines.settle(InstalmentFallsDue.TYPE, id));
        returns.takeFileAndReadAgain(prepared);
        expected.mustBe(prepared.version());
        prepared.end(reason, vault.sealText(ref, ReadEndReasons.placeOf(ref), words), clock.today(), actor);
        returns.flush();
        news.tellAlsoPartners(
                new ReturnEvent.ProgrammeEnded(prepared.caseHandle(), ref, prepared.status(), clock.today()),
                ref,
                actor);
        audit.record(actor, "return.end", prepared.caseHandle(), ref);
        instalments.lockedOf(ref).forEach(instalment -> cancel(instalment, prepared, actor));
        instalments.flush();
        return prepared;
    }

    private void cancel(CashInstalment instalment, PreparedReturn prepared, Actor actor) {
        if (!instalment.cancel()) {
            return;
        }
        news.tell(
                new PaymentEvent.InstalmentCancelled(
                        prepared.caseHandle(), prepared.ref(), instalment.id(), instalment.sequence()),
                actor);
        audit.record(actor, "instalment.cancel", prepared.caseHandle(), instalment.id());
    }
}

package org.hjemvej.reintegration.preparedreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.reintegration.eligibility.GateMoved;

/**
 * Puts a return that is under way on hold when the person's gate has closed, and lets it go on when one is open again. It ends
 * nothing: what becomes of it is decided by a person.
 */
@ApplicationScoped
class HoldReturn {

    private static final Actor ACTOR = Actor.system("case.events");

    private final PreparedReturns returns;
    private final PrepareReturn prepare;
    private final Event<HoldMoved> moved;
    private final ReturnNews news;
    private final Audit audit;
    private final BusinessClock clock;

    HoldReturn(
            PreparedReturns returns,
            PrepareReturn prepare,
            Event<HoldMoved> moved,
            ReturnNews news,
            Audit audit,
            BusinessClock clock) {
        this.returns = returns;
        this.prepare = prepare;
        this.moved = moved;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    void follow(@Observes GateMoved gate) {
        returns.living(gate.caseHandle()).ifPresent(prepared -> {
            if (gate.open()) {
                goOn(prepared);
            } else {
                hold(prepared);
            }
        });
    }

    private void hold(PreparedReturn prepared) {
        Hold hold = new Hold(HoldReason.ENTRY_CONDITION_MISSING, clock.today());
        if (!prepared.putOnHold(hold)) {
            return;
        }
        returns.flush();
        news.tell(
                new ReturnEvent.ProgrammePaused(
                        prepared.caseHandle(), prepared.ref(), hold.holdReason(), hold.heldSince()),
                ACTOR);
        audit.record(ACTOR, "return.hold", prepared.caseHandle(), prepared.ref());
        moved.fire(new HoldMoved(prepared, ACTOR));
    }

    private void goOn(PreparedReturn prepared) {
        if (!prepared.goOn()) {
            return;
        }
        returns.flush();
        news.tell(new ReturnEvent.ProgrammeResumed(prepared.caseHandle(), prepared.ref(), clock.today()), ACTOR);
        audit.record(ACTOR, "return.go-on", prepared.caseHandle(), prepared.ref());
        moved.fire(new HoldMoved(prepared, ACTOR));
        prepare.lookForPlaceIfReady(prepared, ACTOR);
        prepare.askForAnotherPlace(prepared, ACTOR);
        prepare.prepareIfReady(prepared, ACTOR);
    }
}

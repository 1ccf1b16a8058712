package org.hjemvej.reintegration.preparedreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.time.BusinessClock;

/** The way on after a search that found nobody: wait, look again, another route, or an end. */
@ApplicationScoped
public class ChooseAlternative {

    private final PreparedReturns returns;
    private final ReturnNews news;
    private final Audit audit;
    private final BusinessClock clock;

    ChooseAlternative(PreparedReturns returns, ReturnNews news, Audit audit, BusinessClock clock) {
        this.returns = returns;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PreparedReturn run(PrepareReturn.Step step, Alternative alternative) {
        PreparedReturn prepared = returns.get(step.ref(), step.reader());
        step.expected().mustBe(prepared.version());
        prepared.choose(alternative, clock.today());
        returns.flush();
        audit.record(step.actor(), "return.alternative", prepared.caseHandle(), prepared.ref());
        if (alternative == Alternative.CHECK_AGAIN) {
            news.tellAlsoPartners(
                    new ReturnEvent.ReturnRequested(
                            prepared.caseHandle(),
                            prepared.ref(),
                            prepared.journey().destinationCountry(),
                            prepared.group(),
                            prepared.journey().targetDeparture()),
                    prepared.ref(),
                    step.actor());
        }
        if (prepared.status().isOver()) {
            news.tellAlsoPartners(
                    new ReturnEvent.ProgrammeEnded(
                            prepared.caseHandle(), prepared.ref(), prepared.status(), clock.today()),
                    prepared.ref(),
                    step.actor());
        }
        return prepared;
    }
}

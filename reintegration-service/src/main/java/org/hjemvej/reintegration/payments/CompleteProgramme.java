package org.hjemvej.reintegration.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.PreparedReturns;
import org.hjemvej.reintegration.preparedreturn.ReturnEvent;
import org.hjemvej.reintegration.preparedreturn.ReturnNews;
import org.hjemvej.reintegration.preparedreturn.ReturnReader;
import org.hjemvej.reintegration.preparedreturn.ReturnRule;

/** Completes a programme once every instalment is confirmed and DRC has accepted the final report. */
@ApplicationScoped
public class CompleteProgramme {

    private final PreparedReturns returns;
    private final CashInstalments instalments;
    private final ReturnNews news;
    private final Audit audit;
    private final BusinessClock clock;

    CompleteProgramme(
            PreparedReturns returns, CashInstalments instalments, ReturnNews news, Audit audit, BusinessClock clock) {
        this.returns = returns;
        this.instalments = instalments;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PreparedReturn run(
            String ref, ReturnReader reader, ExpectedVersion expected, LocalDate reportAcceptedOn, Actor actor) {
        PreparedReturn prepared = returns.get(ref, reader);
        expected.mustBe(prepared.version());
        List<Integer> open = instalments.of(ref).stream()
                .filter(instalment -> instalment.status() != InstalmentStatus.CONFIRMED)
                .map(CashInstalment::sequence)
                .toList();
        if (!open.isEmpty()) {
            throw ReturnRule.NOT_FINISHED.broken(Map.of("missing", "instalments " + open));
        }
        prepared.complete(reportAcceptedOn, clock.today());
        returns.flush();
        news.tellAlsoPartners(
                new ReturnEvent.ProgrammeCompleted(prepared.caseHandle(), ref, clock.today()), ref, actor);
        audit.record(actor, "return.complete", prepared.caseHandle(), ref);
        return prepared;
    }
}

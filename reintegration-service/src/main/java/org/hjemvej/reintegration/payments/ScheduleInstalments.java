package org.hjemvej.reintegration.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.reintegration.money.Money;
import org.hjemvej.reintegration.plan.MakePlan.PlanApproved;
import org.hjemvej.reintegration.plan.Plans;
import org.hjemvej.reintegration.preparedreturn.ConfirmArrival.Arrived;
import org.hjemvej.reintegration.preparedreturn.ReturnNews;
import org.hjemvej.reintegration.programme.ProgrammeVersion.Rhythm;
import org.hjemvej.reintegration.programme.ProgrammeVersions;

/** Promises the instalments when the plan is approved and dates them when the arrival is confirmed. */
@ApplicationScoped
class ScheduleInstalments {

    private final CashInstalments instalments;
    private final Plans plans;
    private final ProgrammeVersions programmes;
    private final Deadlines deadlines;
    private final ReturnNews news;
    private final Audit audit;

    ScheduleInstalments(
            CashInstalments instalments,
            Plans plans,
            ProgrammeVersions programmes,
            Deadlines deadlines,
            ReturnNews news,
            Audit audit) {
        this.instalments = instalments;
        this.plans = plans;
        this.programmes = programmes;
        this.deadlines = deadlines;
        this.news = news;
        this.audit = audit;
    }

    void promise(@Observes PlanApproved approved) {
        List<Money> amounts = InstalmentSchedule.amounts(
                approved.plan().cash(), approved.programme().rhythm());
        for (int k = 0; k < amounts.size(); k++) {
            instalments.persist(CashInstalment.promise(approved.plan().programmeRef(), k + 1, amounts.get(k)));
        }
    }

    void anchor(@Observes Arrived arrived) {
        Rhythm rhythm = plans.approved(arrived.ref())
                .map(plan -> programmes.get(plan.programmeVersionId()).rhythm())
                .orElseThrow(() -> new IllegalStateException("A return arrived without an approved plan"));
        List<LocalDate> dates = InstalmentSchedule.dueDates(arrived.arrivedOn(), rhythm);
        for (CashInstalment instalment : instalments.of(arrived.ref())) {
            LocalDate due = dates.get(instalment.sequence() - 1);
            instalment.anchor(due);
            deadlines.set(InstalmentFallsDue.TYPE, arrived.ref(), instalment.id(), "due", BusinessClock.startOf(due));
            news.tell(
                    new PaymentEvent.InstalmentScheduled(
                            arrived.caseHandle(), instalment.id(), instalment.sequence(), due),
                    arrived.actor());
        }
        instalments.flush();
        audit.record(arrived.actor(), "instalments.schedule", arrived.caseHandle(), arrived.ref());
    }
}

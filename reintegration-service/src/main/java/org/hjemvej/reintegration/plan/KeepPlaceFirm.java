package org.hjemvej.reintegration.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.reintegration.preparedreturn.PlaceGiven;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.ReturnNews;

/** A place given after the approval is firm like the one before: partner-service hears of the approved plan again. */
@ApplicationScoped
class KeepPlaceFirm {

    private final Plans plans;
    private final ReturnNews news;

    KeepPlaceFirm(Plans plans, ReturnNews news) {
        this.plans = plans;
        this.news = news;
    }

    void tell(@Observes PlaceGiven given) {
        PreparedReturn prepared = given.prepared();
        plans.approved(prepared.ref())
                .ifPresent(plan -> news.tellPartners(
                        new PlanEvent.ReintegrationPlanApproved(
                                prepared.caseHandle(), prepared.ref(), plan.id(), plan.number()),
                        prepared.ref(),
                        Actor.system("partner.events")));
    }
}

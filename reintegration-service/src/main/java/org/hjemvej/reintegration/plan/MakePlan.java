package org.hjemvej.reintegration.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.PreparedReturns;
import org.hjemvej.reintegration.preparedreturn.ReturnNews;
import org.hjemvej.reintegration.preparedreturn.ReturnReader;
import org.hjemvej.reintegration.preparedreturn.ReturnStatus;
import org.hjemvej.reintegration.programme.ProgrammeVersion;
import org.hjemvej.reintegration.programme.ProgrammeVersion.Group;
import org.hjemvej.reintegration.programme.ProgrammeVersions;

/** DRC makes the plan with the person and the partner; Hjemrejsestyrelsen approves it. */
@ApplicationScoped
public class MakePlan {

    private final Plans plans;
    private final PreparedReturns returns;
    private final ProgrammeVersions programmes;
    private final ReturnNews news;
    private final Event<PlanApproved> approved;
    private final Audit audit;
    private final BusinessClock clock;

    MakePlan(
            Plans plans,
            PreparedReturns returns,
            ProgrammeVersions programmes,
            ReturnNews news,
            Event<PlanApproved> approved,
            Audit audit,
            BusinessClock clock) {
        this.plans = plans;
        this.returns = returns;
        this.programmes = programmes;
        this.news = news;
        this.approved = approved;
        this.audit = audit;
        this.clock = clock;
    }

    /** Told inside this service, in the transaction of the approval. */
    public record PlanApproved(Plan plan, ProgrammeVersion programme) {}

    /** Which plan of which return, as the caller saw it. */
    public record Step(String ref, int number, ReturnReader reader, ExpectedVersion expected, Actor actor) {}

    /** The rates are those of how the person is treated today. What was drafted before keeps its own. */
    @Transactional
    public Plan draft(String ref, ReturnReader reader, String programmeVersionId, List<BudgetLine> lines, Actor actor) {
        PreparedReturn prepared = returns.get(ref, reader);
        if (prepared.status() != ReturnStatus.PARTNER_ASSIGNED && prepared.status() != ReturnStatus.PLANNING) {
            throw PlanRule.PLAN_NEEDS_PARTNER.broken(Map.of("state", prepared.status()));
        }
        List<Plan> earlier = plans.of(ref);
        if (earlier.stream().anyMatch(plan -> plan.status().isLiving())) {
            throw PlanRule.PLAN_UNDER_WAY.broken();
        }
        ProgrammeVersion programme = programmes.get(programmeVersionId);
        programme.mustServe(ratesFor(prepared).name(), clock.today());
        Plan plan = Plan.draft(ref, earlier.size() + 1, programme, lines, actor, clock.now());
        prepared.plan();
        plans.persistAndFlush(plan);
        audit.record(actor, "plan.draft", prepared.caseHandle(), plan.id());
        return plan;
    }

    private static Group ratesFor(PreparedReturn prepared) {
        if (prepared.group() == Group.FAMILY) {
            return Group.FAMILY;
        }
        return prepared.isOfChild() ? Group.MINOR : Group.ADULT;
    }

    @Transactional
    public Plan share(Step step) {
        return change(step, "plan.share", (prepared, plan) -> plan.share());
    }

    @Transactional
    public Plan agree(Step step, LocalDate on) {
        return change(step, "plan.agree", (prepared, plan) -> plan.agree(on));
    }

    @Transactional
    public Plan submit(Step step) {
        return change(step, "plan.submit", (prepared, plan) -> {
            plan.submit(step.actor());
            news.tell(
                    new PlanEvent.ReintegrationPlanSubmitted(
                            prepared.caseHandle(), prepared.ref(), plan.id(), plan.number()),
                    step.actor());
        });
    }

    @Transactional
    public Plan approve(Step step) {
        return change(step, "plan.approve", (prepared, plan) -> {
            plan.approve(step.actor(), clock.today());
            prepared.planApproved();
            approved.fire(new PlanApproved(plan, programmes.get(plan.programmeVersionId())));
            news.tellAlsoPartners(
                    new PlanEvent.ReintegrationPlanApproved(
                            prepared.caseHandle(), prepared.ref(), plan.id(), plan.number()),
                    prepared.ref(),
                    step.actor());
        });
    }

    @Transactional
    public Plan returnForChanges(Step step) {
        return change(step, "plan.return", (prepared, plan) -> {
            plan.returnForChanges();
            news.tell(
                    new PlanEvent.ReintegrationPlanReturned(
                            prepared.caseHandle(), prepared.ref(), plan.id(), plan.number()),
                    step.actor());
        });
    }

    private Plan change(Step step, String action, BiConsumer<PreparedReturn, Plan> verb) {
        PreparedReturn prepared = returns.get(step.ref(), step.reader());
        Plan plan = plans.get(step.ref(), step.number());
        step.expected().mustBe(plan.version());
        prepared.status().mustNotBeOver(ReturnStatus.PLAN_APPROVED);
        verb.accept(prepared, plan);
        plans.flush();
        audit.record(step.actor(), action, prepared.caseHandle(), plan.id());
        return plan;
    }
}

package org.hjemvej.reintegration.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.reintegration.money.Money;
import org.hjemvej.reintegration.programme.ProgrammeVersion;
import org.jspecify.annotations.Nullable;

/** What is promised: a cash grant and in-kind lines, agreed with the person, approved by another than who wrote it. */
@Entity
@Table(name = "plan")
public class Plan {

    @Id
    private String id;

    @Version
    private long version;

    private String programmeRef;
    private int number;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private String programmeVersionId;
    private String currency;
    private long cashMinor;
    private long inKindMinor;
    private String createdBy;
    private Instant createdAt;
    private @Nullable LocalDate agreedOn;
    private @Nullable String submittedBy;
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "budget_line", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "number")
    private List<BudgetLine> lines = new ArrayList<>();

    protected Plan() {}

    /** Drafts a plan with the rates of a programme version; the lines may not exceed its in-kind grant. */
    static Plan draft(
            String programmeRef,
            int number,
            ProgrammeVersion programme,
            List<BudgetLine> lines,
            Actor author,
            Instant now) {
        Money inKind = programme.inKind();
        long sum = lines.stream().mapToLong(BudgetLine::minor).reduce(0, Math::addExact);
        if (sum > inKind.minor()) {
            throw PlanRule.BUDGET_EXCEEDED.broken(Map.of(
                    "sum",
                            Money.ofMinor(sum, inKind.currency().getCurrencyCode())
                                    .amount(),
                    "grant", inKind.amount()));
        }
        Plan plan = new Plan();
        plan.id = Ids.handle("L");
        plan.programmeRef = programmeRef;
        plan.number = number;
        plan.status = PlanStatus.DRAFT;
        plan.programmeVersionId = programme.id();
        plan.currency = inKind.currency().getCurrencyCode();
        plan.cashMinor = programme.cash().minor();
        plan.inKindMinor = inKind.minor();
        plan.createdBy = author.id();
        plan.createdAt = now;
        plan.lines.addAll(lines);
        return plan;
    }

    void share() {
        become(PlanStatus.SHARED_WITH_PARTNER);
    }

    void agree(LocalDate on) {
        become(PlanStatus.AGREED_BY_PERSON);
        agreedOn = on;
    }

    void submit(Actor actor) {
        become(PlanStatus.SUBMITTED);
        submittedBy = actor.id();
    }

    /** Approved by a second person; who wrote or submitted it cannot. */
    void approve(Actor actor, LocalDate today) {
        mustBeAnother(actor);
        become(PlanStatus.APPROVED);
        decidedBy = actor.id();
        decidedOn = today;
    }

    void returnForChanges() {
        become(PlanStatus.RETURNED_FOR_CHANGES);
    }

    private void mustBeAnother(Actor actor) {
        if (actor.id().equals(createdBy) || actor.id().equals(submittedBy)) {
            throw PlanRule.SAME_PERSON.broken();
        }
    }

    private void become(PlanStatus wanted) {
        status.mustLeadTo(wanted, PlanRule.PLAN_STATE);
        status = wanted;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String programmeRef() {
        return programmeRef;
    }

    public int number() {
        return number;
    }

    public PlanStatus status() {
        return status;
    }

    public String programmeVersionId() {
        return programmeVersionId;
    }

    public Money cash() {
        return Money.ofMinor(cashMinor, currency);
    }

    public Money inKind() {
        return Money.ofMinor(inKindMinor, currency);
    }

    public List<BudgetLine> lines() {
        return List.copyOf(lines);
    }

    public @Nullable LocalDate agreedOn() {
        return agreedOn;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    Instant createdAt() {
        return createdAt;
    }
}

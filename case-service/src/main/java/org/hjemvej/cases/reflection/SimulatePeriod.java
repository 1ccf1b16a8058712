package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.rules.RuleBroken;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * What a grant, more days or an early end would give, by the very checks that would refuse the step itself (F11). Saves
 * nothing but that somebody looked.
 */
@ApplicationScoped
public class SimulatePeriod {

    private final CaseFiles files;
    private final ReflectionPeriods periods;
    private final PeriodTerms terms;
    private final PeriodGrounds grounds;
    private final Ceilings ceilings;
    private final PeriodDeadlines deadlines;
    private final Audit audit;
    private final BusinessClock clock;

    SimulatePeriod(
            CaseFiles files,
            ReflectionPeriods periods,
            PeriodTerms terms,
            PeriodGrounds grounds,
            Ceilings ceilings,
            PeriodDeadlines deadlines,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.periods = periods;
        this.terms = terms;
        this.grounds = grounds;
        this.ceilings = ceilings;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /** A step that is only thought of. */
    public enum Step {
        GRANT,
        EXTENSION,
        EARLY_END
    }

    /**
     * What is thought of.
     *
     * @param startDate of a grant
     * @param days of an extension
     * @param endedOn of an early end
     * @param decidedOn the day whose rules hold; today when it is not given
     */
    public record Wish(
            Step step,
            @Nullable LocalDate startDate,
            @Nullable Integer days,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate decidedOn) {

        LocalDate start() {
            return given("startDate", startDate);
        }

        int more() {
            return given("days", days);
        }

        LocalDate end() {
            return given("endedOn", endedOn);
        }

        private static <T> T given(String field, @Nullable T value) {
            if (value == null) {
                throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", field));
            }
            return value;
        }
    }

    @Transactional
    public Forecast run(String handle, String id, CaseReader reader, Wish wish, Actor actor) {
        files.get(handle, reader);
        ReflectionPeriod period = periods.get(handle, id);
        LocalDate decidedOn = Objects.requireNonNullElse(wish.decidedOn(), clock.today());
        if (!ceilings.isKnown(decidedOn)) {
            throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "decidedOn"));
        }
        audit.record(actor, "reflection-period.simulate", handle, id);
        return foresee(period, wish, decidedOn);
    }

    private Forecast foresee(ReflectionPeriod period, Wish wish, LocalDate decidedOn) {
        Ceiling ceiling = ceilings.of(period, decidedOn);
        Reasons reasons = new Reasons(period, ceiling, decidedOn);
        try {
            Span span = switch (wish.step()) {
                case GRANT -> granted(period, wish.start(), decidedOn, reasons);
                case EXTENSION -> extended(period, wish.more(), ceiling, decidedOn);
                case EARLY_END -> ended(period, wish.end());
            };
            reasons.lastDay(span);
            List<PeriodDeadlines.Planned> planned =
                    wish.step() == Step.EARLY_END ? List.of() : deadlines.planned(period.basis(), span);
            return new Forecast(wish.step(), null, span, span.used(decidedOn), ceiling, planned, reasons.all());
        } catch (RuleBroken broken) {
            if (broken.rule() instanceof ReflectionRule) {
                return new Forecast(wish.step(), broken, null, null, ceiling, List.of(), reasons.all());
            }
            throw broken;
        }
    }

    /** Also before she has asked for it: that is what an offer would give. */
    private Span granted(ReflectionPeriod period, LocalDate start, LocalDate decidedOn, Reasons reasons) {
        if (!period.mayBecome(ReflectionStatus.REQUESTED)) {
            period.mustAwaitDecision(ReflectionStatus.GRANTED);
        }
        period.ground().mustStand();
        GrantTerms grant = terms.ofGrant(period, start, decidedOn);
        reasons.length(grant.days(), grant.rule());
        return grant.from(start, period.offeredOn(), decidedOn);
    }

    private Span extended(ReflectionPeriod period, int more, Ceiling ceiling, LocalDate decidedOn) {
        period.ground().mustStand();
        grounds.mustStand(period);
        period.mustTakeExtension(more, ceiling, terms.ofFiling(decidedOn, clock.today()));
        return period.span().longer(more, ceiling);
    }

    private static Span ended(ReflectionPeriod period, LocalDate on) {
        if (!period.mayBecome(ReflectionStatus.ENDED_EARLY)) {
            throw period.status().refusal(ReflectionStatus.ENDED_EARLY);
        }
        return period.span().endedOn(on);
    }
}

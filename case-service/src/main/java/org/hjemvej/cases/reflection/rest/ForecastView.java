package org.hjemvej.cases.reflection.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.reflection.Forecast;
import org.hjemvej.cases.reflection.PeriodDeadlines;
import org.hjemvej.cases.reflection.SimulatePeriod;
import org.hjemvej.cases.reflection.Span;
import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What a step would give. */
@Schema(name = "SimulatedReflectionPeriod")
public record ForecastView(
        SimulatePeriod.Step step,
        boolean allowed,
        @Nullable RefusalView refusal,
        @Nullable LocalDate startDate,

        @Schema(description = "Last day, inclusive until midnight in Europe/Copenhagen.") @Nullable
        LocalDate endDate,

        @Schema(description = "Days of the whole period.", examples = "90") @Nullable
        Integer totalDays,

        @Schema(description = "How many of them lie behind on the day of the decision.", examples = "12") @Nullable
        Integer daysUsed,

        @Schema(description = "How many days the person may have in all.", examples = "120")
        int ceiling,

        @Schema(
                description = "How many days her other granted periods have, earlier or later; in all, a day that two"
                        + " periods share counts once.",
                examples = "0")
        int earlierDays,

        @Schema(description = "The last day that the ceiling allows.") @Nullable
        LocalDate latestEnd,

        @Schema(description = "The rule the ceiling is taken from.", examples = "reflection.maxTotalDays@2013-01-30")
        String ruleVersion,

        List<DeadlineView> deadlines,
        List<BecauseView> because) {

    /** What the step itself would be refused with. */
    @Schema(name = "SimulatedRefusal")
    public record RefusalView(
            @Schema(examples = "REFLECTION_MAX_EXCEEDED") String code,
            String text,

            @Schema(description = "What would change it.") String nextStep) {

        static RefusalView of(RuleBroken refusal, Locale locale) {
            Rule.Definition rule = refusal.rule().definition();
            return new RefusalView(
                    refusal.rule().name(),
                    rule.title().in(locale, refusal.facts()),
                    rule.nextStep().in(locale, refusal.facts()));
        }
    }

    /** What would fall due. */
    @Schema(name = "SimulatedDeadline")
    public record DeadlineView(
            @Schema(examples = "REFLECTION_PERIOD_REMINDER") String type,
            LocalDate dueDate,

            @Schema(description = "The moment it fires.") Instant dueAt) {

        static DeadlineView of(PeriodDeadlines.Planned planned) {
            return new DeadlineView(planned.type(), planned.dueOn(), planned.dueAt());
        }
    }

    /** One reason of the answer. */
    @Schema(name = "PeriodBecause")
    public record BecauseView(
            @Schema(examples = "BR21_CEILING_OF_THE_PERIOD") String rule,
            String version,

            @Schema(examples = "ceiling=120,earlierDays=0,decidedOn=2026-11-24")
            String fact,

            @Schema(description = "Since when this version of the rule is valid, where it has a date.") @Nullable
            LocalDate validFrom) {

        static BecauseView of(Because because) {
            return new BecauseView(because.rule(), because.version(), because.fact(), because.validFrom());
        }
    }

    static ForecastView of(Forecast forecast, Locale locale) {
        RuleBroken refusal = forecast.refusal();
        Span span = forecast.span();
        return new ForecastView(
                forecast.step(),
                refusal == null,
                refusal == null ? null : RefusalView.of(refusal, locale),
                span == null ? null : span.start(),
                span == null ? null : span.end(),
                span == null ? null : span.days(),
                forecast.used(),
                forecast.ceiling().days(),
                forecast.ceiling().otherDays(),
                span == null ? null : span.latestEnd(forecast.ceiling()),
                forecast.ceiling().rule(),
                forecast.deadlines().stream().map(DeadlineView::of).toList(),
                forecast.because().stream().map(BecauseView::of).toList());
    }
}

package org.hjemvej.cases.reflection;

import java.util.List;
import org.hjemvej.cases.Because;
import org.hjemvej.platform.rules.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What a step would give.
 *
 * @param refusal by which the step would be refused; null when it would be taken
 * @param span the days of the period after the step; null when it would be refused
 * @param used how many of them lie behind on the day of the decision
 * @param ceiling how many days the person may have in all
 * @param deadlines what would fall due from today on
 */
public record Forecast(
        SimulatePeriod.Step step,
        @Nullable RuleBroken refusal,
        @Nullable Span span,
        @Nullable Integer used,
        Ceiling ceiling,
        List<PeriodDeadlines.Planned> deadlines,
        List<Because> because) {}

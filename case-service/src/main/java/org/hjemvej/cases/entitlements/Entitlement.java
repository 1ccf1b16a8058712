package org.hjemvej.cases.entitlements;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hjemvej.cases.Because;

/**
 * Whether a person is entitled to one kind of service on a date, and why.
 *
 * @param conditions what a conditional answer depends on, each once
 * @param because the rules that gave the answer; of a no all that would have given another
 * @param restsOn the decisions that met them
 */
public record Entitlement(
        ServiceCategory category,
        EntitlementAnswer answer,
        List<Condition> conditions,
        List<Because> because,
        List<RestsOn> restsOn) {

    /** The strongest of the rules that are met answers: one without a condition before one with. */
    static Entitlement of(ServiceCategory category, List<EntitlementRule> valid, Standing standing, LocalDate on) {
        List<EntitlementRule> rules =
                valid.stream().filter(rule -> rule.category() == category).toList();
        List<EntitlementRule> met =
                rules.stream().filter(rule -> rule.ground().isMet(standing)).toList();
        List<EntitlementRule> outright =
                met.stream().filter(rule -> rule.condition() == null).toList();
        if (!outright.isEmpty()) {
            return given(category, EntitlementAnswer.YES, outright, standing);
        }
        if (!met.isEmpty()) {
            return given(category, EntitlementAnswer.CONDITIONAL, met, standing);
        }
        return new Entitlement(category, EntitlementAnswer.NO, List.of(), whyNot(rules, standing, on), List.of());
    }

    private static Entitlement given(
            ServiceCategory category, EntitlementAnswer answer, List<EntitlementRule> rules, Standing standing) {
        return new Entitlement(
                category,
                answer,
                rules.stream()
                        .map(EntitlementRule::condition)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                rules.stream().map(rule -> rule.because(standing)).toList(),
                rules.stream()
                        .map(rule -> rule.ground().restsOn(standing))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private static List<Because> whyNot(List<EntitlementRule> rules, Standing standing, LocalDate on) {
        return rules.isEmpty()
                ? List.of(new Because("NO_RULE_IS_VALID_ON_THIS_DATE", "none", "on=" + on, null))
                : rules.stream().map(rule -> rule.because(standing)).toList();
    }

    /** Whether CMM may offer it: outright, or by its own judgement. */
    public boolean mayBeOffered() {
        return answer == EntitlementAnswer.YES || conditions.stream().anyMatch(Condition::isForCmmToJudge);
    }

    /** The rules as they are kept with what follows from them. */
    public List<String> ruleVersions() {
        return because.stream().map(each -> each.rule() + "@" + each.version()).toList();
    }
}

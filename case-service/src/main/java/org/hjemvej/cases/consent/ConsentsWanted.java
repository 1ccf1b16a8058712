package org.hjemvej.cases.consent;

import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.platform.rules.RuleBroken;

/** To ask the person is the next step wherever only her consent is missing. */
public final class ConsentsWanted {

    private ConsentsWanted() {}

    /** The step itself, and before it the consent that it waits for. */
    public static List<NextAction> before(NextAction step, CaseFile file) {
        RuleBroken refusal = step.refusal();
        return refusal != null
                        && refusal.rule() == ConsentRule.CONSENT_MISSING
                        && refusal.facts().get("scope") instanceof ConsentScope scope
                ? List.of(of(scope, file), step)
                : List.of(step);
    }

    /** To record a consent of this scope. */
    public static NextAction of(ConsentScope scope, CaseFile file) {
        return NextAction.allowed("giveConsent", "POST", file.path() + "/consents")
                .about(scope.name());
    }
}

package org.hjemvej.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.platform.rules.RuleBroken;

/** To ask the person, or who agrees for her, is the next step wherever only a consent is missing. */
@ApplicationScoped
public class ConsentsWanted {

    private final WhoAgrees whoAgrees;

    ConsentsWanted(WhoAgrees whoAgrees) {
        this.whoAgrees = whoAgrees;
    }

    /** The step itself, and before it the consent that it waits for. */
    public List<NextAction> before(NextAction step, CaseFile file) {
        RuleBroken refusal = step.refusal();
        return refusal != null
                        && refusal.rule() == ConsentRule.CONSENT_MISSING
                        && refusal.facts().get("scope") instanceof ConsentScope scope
                ? List.of(of(scope, file), step)
                : List.of(step);
    }

    /** To record a consent of this scope. */
    public NextAction of(ConsentScope scope, CaseFile file) {
        return NextAction.of(
                        "giveConsent", "POST", file.path() + "/consents", () -> whoAgrees.mustBeSomebody(file, scope))
                .about(scope.name());
    }
}

package org.hjemvej.cases.assessment.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.cases.assessment.Effect;

/** One thing that follows when a decision is confirmed. */
@Schema(name = "DecisionEffect")
public record EffectView(Effect.Kind effect, List<BecauseView> because) {

    static List<EffectView> of(List<Effect> effects) {
        return effects.stream()
                .map(each -> new EffectView(each.kind(), BecauseView.of(each.because())))
                .toList();
    }
}

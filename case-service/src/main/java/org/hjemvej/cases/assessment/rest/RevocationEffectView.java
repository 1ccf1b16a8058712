package org.hjemvej.cases.assessment.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.cases.assessment.RevocationEffect;

/** One thing that follows, or does not, when a revocation is confirmed. */
@Schema(name = "RevocationEffect")
public record RevocationEffectView(RevocationEffect.Consequence effect, List<BecauseView> because) {

    static List<RevocationEffectView> of(List<RevocationEffect> effects) {
        return effects.stream()
                .map(each -> new RevocationEffectView(each.kind(), BecauseView.of(each.because())))
                .toList();
    }
}

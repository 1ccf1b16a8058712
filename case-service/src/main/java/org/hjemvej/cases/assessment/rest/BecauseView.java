package org.hjemvej.cases.assessment.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.cases.Because;
import org.jspecify.annotations.Nullable;

/** One reason of a computed answer. */
@Schema(name = "Because")
public record BecauseView(
        String rule,
        String version,

        @Schema(examples = "stayBasis=NO_LAWFUL_STAY") String fact,

        @Schema(description = "Since when this version of the rule is valid, where it has a date.") @Nullable
        LocalDate validFrom) {

    static List<BecauseView> of(List<Because> because) {
        return because.stream()
                .map(each -> new BecauseView(each.rule(), each.version(), each.fact(), each.validFrom()))
                .toList();
    }
}

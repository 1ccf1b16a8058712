package org.hjemvej.cases.needs;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One need, with the offer for it or the reason why there is none. */
@Embeddable
public record Need(
        @Enumerated(EnumType.STRING) NeedCategory category,
        @Enumerated(EnumType.STRING) NeedUrgency urgency,
        @Nullable String offerCode,
        @Enumerated(EnumType.STRING) @Nullable NoOfferReason noOfferBecause) {

    void mustBeAnswered() {
        if ((offerCode == null) == (noOfferBecause == null)) {
            throw NeedsRule.NEED_UNANSWERED.broken(Map.of("category", category));
        }
    }
}

package org.hjemvej.cases.offers;

import static org.hjemvej.platform.testing.Refusals.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.entitlements.Entitlement;
import org.hjemvej.cases.entitlements.EntitlementAnswer;
import org.hjemvej.cases.entitlements.ServiceCategory;

/** An offer for tests of other features. */
public final class InventedOffer {

    private InventedOffer() {}

    /** Psychological help by PRACTICE, offered on this day. */
    public static ServiceOffer on(LocalDate day, Instant now) {
        Entitlement entitlement = new Entitlement(
                ServiceCategory.PSYCHOLOGICAL,
                EntitlementAnswer.YES,
                List.of(),
                List.of(new Because("INVENTED_RULE", "1", "INVENTED=true", null)),
                List.of());
        return ServiceOffer.offer("K-1", entitlement, "PRACTICE", person("clara", "CMM"), day, now);
    }
}

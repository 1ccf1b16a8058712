package org.hjemvej.reintegration;

import java.util.List;
import org.hjemvej.platform.testing.StateDiagrams;
import org.hjemvej.reintegration.payments.InstalmentStatus;
import org.hjemvej.reintegration.payments.PayoutStatus;
import org.hjemvej.reintegration.plan.PlanStatus;
import org.hjemvej.reintegration.preparedreturn.ReturnStatus;
import org.junit.jupiter.api.Test;

class StateDiagramsTest {

    @Test
    void the_documents_show_what_the_code_allows() {
        StateDiagrams.mustBeCurrent(
                "reintegration-service",
                List.of(
                        StateDiagrams.machine("Prepared return", ReturnStatus.ELIGIBILITY_CHECK, ReturnStatus::next),
                        StateDiagrams.machine("Reintegration plan", PlanStatus.DRAFT, PlanStatus::next),
                        StateDiagrams.machine("Cash instalment", InstalmentStatus.SCHEDULED, InstalmentStatus::next),
                        StateDiagrams.machine("Payout", PayoutStatus.CREATED, PayoutStatus::next)));
    }
}

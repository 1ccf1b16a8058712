package org.hjemvej.notifications;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.hjemvej.platform.testing.ConsumerContract;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsumerContractTest {

    @Test
    void what_case_service_tells_is_understood() {
        ConsumerContract.check(
                "case.events",
                "notification-service",
                "case-service",
                "K-00000000000000000000000001",
                Map.of(
                        "case-contact-rules-changed", "org.hjemvej.case.contact-rules-changed.v1",
                        "case-assessment-opened", "org.hjemvej.case.assessment-opened.v1",
                        "case-child-missing", "org.hjemvej.case.child-missing.v1",
                        "case-child-found", "org.hjemvej.case.child-found.v1",
                        "case-child-search-ended", "org.hjemvej.case.child-search-ended.v1",
                        "case-referral-answered", "org.hjemvej.case.referral-answered.v1",
                        "case-victim-assessed", "org.hjemvej.case.victim-assessed.v1",
                        "case-assessment-revoked", "org.hjemvej.case.assessment-revoked.v1",
                        "case-reflection-period-on-hold", "org.hjemvej.case.reflection-period-on-hold.v1"));
    }

    @Test
    void what_reintegration_service_tells_is_understood() {
        ConsumerContract.check(
                "reintegration.events",
                "notification-service",
                "reintegration-service",
                "K-00000000000000000000000001",
                Map.of(
                        "reintegration-return-prepared", "org.hjemvej.reintegration.return-prepared.v1",
                        "reintegration-partner-assigned", "org.hjemvej.reintegration.partner-assigned.v1",
                        "reintegration-programme-paused", "org.hjemvej.reintegration.programme-paused.v1"));
    }
}

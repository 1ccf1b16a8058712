package org.hjemvej.reintegration;

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
                "reintegration-service",
                "case-service",
                "K-00000000000000000000000001",
                Map.of(
                        "case-case-opened", "org.hjemvej.case.case-opened.v1",
                        "case-victim-assessed", "org.hjemvej.case.victim-assessed.v1",
                        "case-assessment-revoked", "org.hjemvej.case.assessment-revoked.v1",
                        "case-consent-given", "org.hjemvej.case.consent-given.v1",
                        "case-consent-withdrawn", "org.hjemvej.case.consent-withdrawn.v1",
                        "case-case-merged", "org.hjemvej.case.case-merged.v1",
                        "case-case-merge-undone", "org.hjemvej.case.case-merge-undone.v1"));
    }

    @Test
    void what_case_service_tells_of_children_and_of_who_is_missing_is_understood() {
        ConsumerContract.check(
                "case.events",
                "reintegration-service",
                "case-service",
                "K-00000000000000000000000002",
                Map.of(
                        "case-age-revised", "org.hjemvej.case.age-revised.v1",
                        "case-turned-adult", "org.hjemvej.case.turned-adult.v1",
                        "case-child-return-gates-changed", "org.hjemvej.case.child-return-gates-changed.v1",
                        "case-contact-lost", "org.hjemvej.case.contact-lost.v1",
                        "case-contact-regained", "org.hjemvej.case.contact-regained.v1"));
    }

    @Test
    void what_partner_service_tells_is_understood() {
        ConsumerContract.check(
                "partner.events",
                "reintegration-service",
                "partner-service",
                "P-00000000000000000000000001",
                Map.of(
                        "partner-place-reserved", "org.hjemvej.partner.place-reserved.v1",
                        "partner-coverage-missing", "org.hjemvej.partner.coverage-missing.v1",
                        "partner-partner-search-failed", "org.hjemvej.partner.partner-search-failed.v1",
                        "partner-payment-instruction-received", "org.hjemvej.partner.payment-instruction-received.v1"));
    }
}

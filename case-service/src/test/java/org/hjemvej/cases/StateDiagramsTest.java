package org.hjemvej.cases;

import java.util.List;
import org.hjemvej.cases.accommodation.PlacementStatus;
import org.hjemvej.cases.assessment.AssessmentStatus;
import org.hjemvej.cases.assessment.RevocationStatus;
import org.hjemvej.cases.bestinterests.BestInterestsStatus;
import org.hjemvej.cases.casefile.CaseStatus;
import org.hjemvej.cases.counselling.CounsellingState;
import org.hjemvej.cases.identification.IdentificationStatus;
import org.hjemvej.cases.intake.ReferralStatus;
import org.hjemvej.cases.interpreters.InterpreterStatus;
import org.hjemvej.cases.minors.NoticeStatus;
import org.hjemvej.cases.missing.AbsenceStatus;
import org.hjemvej.cases.offers.OfferStatus;
import org.hjemvej.cases.providers.ReferralState;
import org.hjemvej.cases.reflection.CeilingStatus;
import org.hjemvej.cases.reflection.ExtensionStatus;
import org.hjemvej.cases.reflection.ReflectionStatus;
import org.hjemvej.platform.testing.StateDiagrams;
import org.junit.jupiter.api.Test;

class StateDiagramsTest {

    @Test
    void the_documents_show_what_the_code_allows() {
        StateDiagrams.mustBeCurrent(
                "case-service",
                List.of(
                        StateDiagrams.machine("Referral", ReferralStatus.RECEIVED, ReferralStatus::next),
                        StateDiagrams.machine("Case", CaseStatus.OPEN, CaseStatus::next),
                        StateDiagrams.machine(
                                "Identification", IdentificationStatus.PLANNED, IdentificationStatus::next),
                        StateDiagrams.machine("Assessment", AssessmentStatus.PENDING, AssessmentStatus::next),
                        StateDiagrams.machine(
                                "Revocation of a positive decision", RevocationStatus.PROPOSED, RevocationStatus::next),
                        StateDiagrams.machine(
                                "Reflection and restitution period", ReflectionStatus.OFFERED, ReflectionStatus::next),
                        StateDiagrams.machine(
                                "Extension of a period", ExtensionStatus.REQUESTED, ExtensionStatus::next),
                        StateDiagrams.machine(
                                "Exceptional ceiling of a period", CeilingStatus.PROPOSED, CeilingStatus::next),
                        StateDiagrams.machine("Placement", PlacementStatus.REQUESTED, PlacementStatus::next),
                        StateDiagrams.machine(
                                "Interpreter's reservation", InterpreterStatus.REQUESTED, InterpreterStatus::next),
                        StateDiagrams.machine("Service offer", OfferStatus.OFFERED, OfferStatus::next),
                        StateDiagrams.machine("Referral to a provider", ReferralState.SENT, ReferralState::next),
                        StateDiagrams.machine("Absence", AbsenceStatus.MISSING, AbsenceStatus::next),
                        StateDiagrams.machine(
                                "Notice to the municipality of a child", NoticeStatus.SENT, NoticeStatus::next),
                        StateDiagrams.machine(
                                "Best-interests decision", BestInterestsStatus.PROPOSED, BestInterestsStatus::next),
                        StateDiagrams.machine(
                                "Counselling about support on return (computed)",
                                CounsellingState.INFORMED,
                                CounsellingState::next)));
    }
}

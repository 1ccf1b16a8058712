package org.hjemvej.cases;

import java.util.List;
import org.hjemvej.cases.accommodation.PlacementStatus;
import org.hjemvej.cases.assessment.AssessmentStatus;
import org.hjemvej.cases.casefile.CaseStatus;
import org.hjemvej.cases.counselling.CounsellingState;
import org.hjemvej.cases.identification.IdentificationStatus;
import org.hjemvej.cases.intake.ReferralStatus;
import org.hjemvej.cases.interpreters.InterpreterStatus;
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
                                "Reflection and restitution period", ReflectionStatus.OFFERED, ReflectionStatus::next),
                        StateDiagrams.machine(
                                "Extension of a period", ExtensionStatus.REQUESTED, ExtensionStatus::next),
                        StateDiagrams.machine("Placement", PlacementStatus.REQUESTED, PlacementStatus::next),
                        StateDiagrams.machine(
                                "Interpreter's reservation", InterpreterStatus.REQUESTED, InterpreterStatus::next),
                        StateDiagrams.machine(
                                "Counselling about support on return (computed)",
                                CounsellingState.INFORMED,
                                CounsellingState::next)));
    }
}

package org.hjemvej.cases;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hjemvej.platform.testing.Tokens;

/** By which entries of a timeline each event is told: one of them is there for who may read all of a case. */
final class EventsOnTimeline {

    /** Kind and step by the name of the event. */
    static final Map<String, List<String>> TOLD_BY = new TreeMap<>(Map.ofEntries(
            entry("CaseOpened", List.of("CASE OPENED")),
            entry("CaseMerged", List.of("MERGE MERGED")),
            entry("CaseMergeUndone", List.of("MERGE UNDONE")),
            entry("ReferralReceived", List.of("REFERRAL RECEIVED")),
            entry("ReferralBecameAcute", List.of("REFERRAL BECAME_ACUTE")),
            // under the number of the referral; what its sender is told closes it, or is a step that is told
            entry("ReferralAnswered", List.of("REFERRAL INTERVIEW_OFFERED", "REFERRAL ACCEPTED")),
            entry("ConsentGiven", List.of("CONSENT GIVEN")),
            entry("ConsentConfirmed", List.of("CONSENT CONFIRMED")),
            entry("ContactPersonAssigned", List.of("CONTACT_PERSON ASSIGNED")),
            entry("SubstituteNamed", List.of("CONTACT_PERSON SUBSTITUTE_NAMED")),
            entry("SubstitutionEnded", List.of("CONTACT_PERSON SUBSTITUTION_ENDED")),
            entry("PlacementSuitabilityOverridden", List.of("PLACEMENT SUITABILITY_OVERRIDDEN")),
            entry("ConsentWithdrawn", List.of("CONSENT WITHDRAWN")),
            entry("ContactRulesChanged", List.of("CONTACT_RULE SAFE", "CONTACT_RULE UNSAFE", "CONTACT_RULE UNKNOWN")),
            entry("NeedsAssessed", List.of("NEEDS_ASSESSMENT ASSESSED")),
            entry("AgeRevised", List.of("AGE REVISED")),
            entry("MinorTurnsAdultSoon", List.of("AGE TURNS_ADULT_SOON")),
            entry("TurnedAdult", List.of("AGE TURNED_ADULT")),
            entry("RepresentativeAppointed", List.of("REPRESENTATIVE APPOINTED")),
            entry("RepresentativeEnded", List.of("REPRESENTATIVE ENDED")),
            entry("InterviewScheduled", List.of("IDENTIFICATION PLANNED")),
            entry("InterviewHeld", List.of("IDENTIFICATION INTERVIEW_HELD")),
            entry(
                    "InterviewCancelled",
                    List.of("IDENTIFICATION CANCELLED", "IDENTIFICATION NO_SHOW", "IDENTIFICATION REFUSED")),
            entry("IdentificationSuspended", List.of("IDENTIFICATION SUSPENDED")),
            entry("IdentificationConcluded", List.of("IDENTIFICATION RECOMMENDED", "IDENTIFICATION CONCLUDED")),
            entry("AssessmentOpened", List.of("ASSESSMENT OPENED")),
            entry("ReassessmentRequested", List.of("ASSESSMENT OPENED")),
            entry("CompetenceTransferred", List.of("ASSESSMENT TRANSFERRED")),
            entry("AssessmentInformationRequested", List.of("INFORMATION_REQUEST ASKED")),
            entry("AssessmentInformationGiven", List.of("INFORMATION_REQUEST ANSWERED")),
            entry("VictimAssessed", List.of("ASSESSMENT DECIDED_POSITIVE")),
            entry("VictimNotEstablished", List.of("ASSESSMENT DECIDED_NEGATIVE", "ASSESSMENT LAPSED")),
            entry("AssessmentRevoked", List.of("ASSESSMENT REVOKED")),
            entry("ReflectionPeriodOffered", List.of("REFLECTION_PERIOD OFFERED")),
            entry("ReflectionPeriodRequested", List.of("REFLECTION_PERIOD REQUESTED")),
            entry("ReflectionPeriodGranted", List.of("REFLECTION_PERIOD GRANTED")),
            entry("ReflectionPeriodOnHold", List.of("REFLECTION_PERIOD ON_HOLD")),
            entry("ReflectionPeriodExpired", List.of("REFLECTION_PERIOD EXPIRED")),
            entry("ReflectionPeriodResumed", List.of("REFLECTION_PERIOD RESUMED")),
            entry(
                    "ReflectionPeriodEndedEarly",
                    List.of("REFLECTION_PERIOD ENDED_EARLY", "REFLECTION_PERIOD SUPERSEDED")),
            entry("ReflectionPeriodCeilingRaised", List.of("EXCEPTIONAL_CEILING RAISED")),
            entry("ReflectionPeriodExtensionRequested", List.of("REFLECTION_EXTENSION FILED")),
            entry("ReflectionPeriodExtended", List.of("REFLECTION_EXTENSION GRANTED")),
            entry("ReflectionPeriodExtensionRefused", List.of("REFLECTION_EXTENSION REFUSED")),
            entry("ReflectionPeriodExtensionLapsed", List.of("REFLECTION_EXTENSION LAPSED")),
            entry("ReflectionRequestUnanswered", List.of("REFLECTION_REQUEST UNANSWERED")),
            entry("ReflectionRequestEscalated", List.of("REFLECTION_REQUEST ESCALATED")),
            entry("DeadlineApproaching", List.of("DEADLINE APPROACHING")),
            entry("DeadlineMissed", List.of("DEADLINE MISSED")),
            entry("PlacementRequested", List.of("PLACEMENT REQUESTED")),
            entry("PlacementReserved", List.of("PLACEMENT RESERVED")),
            entry("PlacementStarted", List.of("PLACEMENT STARTED", "PLACEMENT RETURNED")),
            entry("PlacementEnded", List.of("PLACEMENT ENDED")),
            entry("PlacementTransferred", List.of("PLACEMENT TRANSFERRED")),
            entry("PlacementLeftWithoutNotice", List.of("PLACEMENT LEFT")),
            entry("AddressReaderNamed", List.of("ADDRESS_READER NAMED")),
            entry("AddressReaderEnded", List.of("ADDRESS_READER ENDED")),
            entry("AddressReadRefused", List.of("ADDRESS_READER READ_REFUSED")),
            entry("ContactLost", List.of("ABSENCE REPORTED")),
            entry("ChildMissing", List.of("ABSENCE ALARM")),
            entry("ChildFound", List.of("ABSENCE FOUND_TOLD")),
            entry("ChildSearchEnded", List.of("ABSENCE END_TOLD")),
            entry("ContactRegained", List.of("ABSENCE REACHED")),
            entry("AbsenceClosed", List.of("ABSENCE CLOSED")),
            entry("ServiceOffered", List.of("SERVICE_OFFER OFFERED")),
            entry("ServiceAccepted", List.of("SERVICE_OFFER ACCEPTED")),
            entry("ServiceDeclined", List.of("SERVICE_OFFER DECLINED")),
            entry("ServiceCompleted", List.of("SERVICE_OFFER COMPLETED")),
            entry("ServiceDiscontinued", List.of("SERVICE_OFFER DISCONTINUED")),
            entry("ProviderReferralSent", List.of("PROVIDER_REFERRAL SENT")),
            entry("ProviderReferralAccepted", List.of("PROVIDER_REFERRAL ACCEPTED")),
            entry("ProviderReferralRejected", List.of("PROVIDER_REFERRAL REJECTED")),
            entry("ProviderReferralWithdrawn", List.of("PROVIDER_REFERRAL WITHDRAWN")),
            entry("ProviderReferralExpired", List.of("PROVIDER_REFERRAL EXPIRED")),
            entry("ProviderReferralDone", List.of("PROVIDER_REFERRAL DONE")),
            entry("GrantGiven", List.of("GRANT GIVEN")),
            entry("GrantEnded", List.of("GRANT ENDED")),
            entry("BestInterestsDecided", List.of("BEST_INTERESTS DECIDED")),
            // what changes them is told, not that they change by it
            entry(
                    "ChildReturnGatesChanged",
                    List.of(
                            "CHILDS_VIEW HEARD",
                            "CHILDS_VIEW NOT_HEARD",
                            "FAMILY_TRACING TRACED",
                            "BEST_INTERESTS DECIDED"))));

    private EventsOnTimeline() {}

    /** Each event that was published about the case is told to its contact person. */
    static void everyOneIsTold(String path) {
        Response published = RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.ofClient("reintegration-service"))
                .get("/v1/events?topic=case.events&limit=100&subject=" + Journey.handleOf(path));
        published.then().statusCode(200);
        List<String> told = Timelines.told(Journey.CLARA, path);
        List<String> types = published.jsonPath().getList("items.type");
        assertThat(types)
                .isNotEmpty()
                .allSatisfy(type ->
                        assertThat(told).as(type).containsAnyElementsOf(TOLD_BY.getOrDefault(nameOf(type), List.of())));
    }

    /** The name of the event of a type such as {@code org.hjemvej.case.age-revised.v1}. */
    private static String nameOf(String type) {
        return Arrays.stream(type.split("\\.")[3].split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}

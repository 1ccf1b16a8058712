package org.hjemvej.cases;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hjemvej.cases.consent.ConsentScope;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.jspecify.annotations.Nullable;

/** The command that a next action tells of, with a body that is in order, on the version that the caller reads. */
record NextCommand(
        String who,
        String path,
        String operation,
        String method,
        String href,
        @Nullable String about) {

    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final List<String> BASES = List.of("NO_LAWFUL_STAY", "ASYLUM_SEEKER");

    static NextCommand of(String who, String path, Map<String, Object> action) {
        return new NextCommand(
                who,
                path,
                String.valueOf(action.get("operation")),
                String.valueOf(action.get("method")),
                String.valueOf(action.get("href")),
                (String) action.get("about"));
    }

    Response run() {
        Api api = Api.as(who);
        if (method.equals("POST")) {
            return api.post(href, body());
        }
        return switch (operation) {
            // of these nobody reads one: the version is that of what was never changed
            case "withdrawConsent", "confirmConsent", "endGrant", "withdrawProviderReferral" ->
                api.putIfMatch(href, "\"0\"", null);
            default -> api.put(href, whoseVersion(), body());
        };
    }

    private String whoseVersion() {
        return switch (operation) {
            case "recordPerson", "changeStayBasis", "recordCriminalCase", "assignContactPerson" -> path + "/stay-basis";
            case "recordContactRules", "correctEpisode" -> href;
            case "recordContactAddress" -> path + "/contact-rules";
            case "recordAttendance" -> parent(parent(parent(href)));
            case "confirmDecision", "withdrawDecision", "confirmRevocation", "withdrawRevocation" ->
                parent(parent(href));
            default -> parent(href);
        };
    }

    static String parent(String href) {
        return href.substring(0, href.lastIndexOf('/'));
    }

    private @Nullable String body() {
        String today = Journey.today().toString();
        return switch (operation) {
            case "recordPerson" -> "{\"name\":\"Invented Person\"}";
            case "recordContactRules" ->
                "{\"channels\":[{\"channel\":\"SMS\",\"safety\":\"UNSAFE\"}]"
                        + (about == null ? "" : ",\"language\":\"hau\"") + "}";
            case "changeStayBasis" -> stayBasis(today);
            case "recordCriminalCase" -> "{\"since\":\"" + today + "\"}";
            case "recordCourtFinding" ->
                "{\"finding\":\"TRAFFICKED\",\"foundOn\":\"" + today + "\",\"reference\":\"SS 1\"}";
            case "assessNeeds" ->
                "{\"assessedOn\":\"" + today
                        + "\",\"needs\":[{\"category\":\"LEGAL\",\"urgency\":\"SOON\",\"noOfferBecause\":\"NOT_AVAILABLE\"}]}";
            case "giveConsent" -> consent();
            case "mergeCases" -> "{\"duplicate\":\"" + Lodging.code(duplicate()) + "\",\"reason\":\"RECORDED_TWICE\"}";
            case "appointRepresentative" ->
                "{\"name\":\"Invented Representative\",\"organisation\":\"RED_CROSS\",\"appointedOn\":\"" + today
                        + "\",\"childView\":\"AGREES\"}";
            case "reserveInterpreter" ->
                "{\"caseHandle\":\"" + Lodging.code(path) + "\",\"language\":\"hau\",\"day\":\""
                        + Journey.today().plusDays(DAYS.incrementAndGet()) + "\"}";
            case "requestPlacement" -> place();
            case "transferPlacement" -> decided("{\"type\":\"" + (about == null ? "HOSTEL_HERBERG" : about) + "\"}");
            case "takeAlternative" -> decided("{\"type\":\"" + about + "\"}");
            case "refusePlacement" -> "{\"reason\":\"LODGED_ELSEWHERE\"}";
            case "makeServiceOffer" -> "{\"category\":\"" + about + "\",\"provider\":\"PRACTICE\"}";
            case "answerServiceOffer" -> "{\"answer\":\"ACCEPTED\"}";
            case "makeAppointment" -> "{\"day\":\"" + today + "\",\"beginsAt\":\"09:30\"}";
            case "endServiceOffer" -> "{\"result\":\"DISCONTINUED\",\"reason\":\"PERSON_ENDED_IT\"}";
            case "recordThreat" ->
                "{\"facility\":\"" + Lodging.code(Lodging.facility("FOSTER_FAMILY", 0))
                        + "\",\"kind\":\"NETWORK_NEARBY\"}";
            case "overrideSuitability" ->
                "{\"facility\":\"" + about + "\",\"reasonCode\":\"NO_SAFER_PLACE\",\"reason\":\"An invented reason.\"}";
            case "assignContactPerson" -> "{\"person\":\"" + another() + "\",\"reason\":\"WORKLOAD\"}";
            case "nameSubstitute" -> substitute(Journey.today().plusDays(DAYS.incrementAndGet()));
            default -> ofTheProcess(today);
        };
    }

    private @Nullable String ofTheProcess(String today) {
        return switch (operation) {
            case "planIdentification" -> "{\"setting\":\"CMM\",\"plannedFor\":\"" + today + "\"}";
            case "suspendIdentification" -> "{\"reasonCode\":\"NO_INTERPRETER\"}";
            case "recordIndicators" -> Journey.observations("RECRUITED_BY_OTHERS", "DECEPTION", "FORCED_LABOUR");
            case "concludeIdentification" -> "{\"result\":\"RECOMMENDED_FOR_ASSESSMENT\"}";
            case "requestReassessment" ->
                "{\"reason\":\"%s\",\"newFacts\":\"A second person has told.\"}"
                        .formatted(about == null ? "NEW_FACTS" : about);
            case "requestAdditionalInformation" -> "{\"question\":\"Where did she live?\"}";
            case "giveAdditionalInformation" -> "{\"answer\":\"With four others.\"}";
            case "decideAssessment" -> Journey.decision("NEGATIVE");
            case "proposeRevocation" ->
                "{\"reason\":\"DECIDED_IN_ERROR\",\"legalBasis\":\"GENERAL_ADMINISTRATIVE_LAW\",\"reasons\":\"Another person's file.\",\"language\":\"eng\",\"decidedOn\":\"%s\",\"servedOn\":\"%s\"}"
                        .formatted(today, today);
            case "lapseAssessment" -> "{\"reason\":\"PERSON_WITHDREW\"}";
            case "transferAssessment" -> "{\"note\":\"She has applied for asylum.\"}";
            case "grantReflectionPeriod" -> "{\"startDate\":\"" + today + "\"}";
            case "refuseReflectionPeriod", "refuseExtension" -> "{\"reasons\":\"An invented reason.\"}";
            case "fileExtension" -> "{\"days\":1,\"ground\":\"SPECIAL_REASONS\"}";
            case "recordCounselling" -> "{\"heldOn\":\"" + today + "\",\"language\":\"eng\",\"answer\":\"INTERESTED\"}";
            case "openAssessment",
                    "recordInterviewConsent",
                    "startIdentification",
                    "resumeIdentification",
                    "recordInterviewRefusal",
                    "cancelIdentification",
                    "recordInterviewNoShow",
                    "confirmDecision",
                    "withdrawDecision",
                    "confirmRevocation",
                    "withdrawRevocation",
                    "requestReflectionPeriod",
                    "declineReflectionPeriod",
                    "grantExtension",
                    "startPlacement",
                    "endPlacement",
                    "releaseInterpreter",
                    "endThreat",
                    "endSubstitution",
                    "confirmConsent",
                    "undoMerge" -> null;
            default -> NextBody.of(this, today);
        };
    }

    private String stayBasis(String today) {
        String now = Json.text(Journey.METTE.get(path + "/stay-basis"), "/stayBasis");
        return "{\"stayBasis\":\"%s\",\"since\":\"%s\",\"reason\":\"CORRECTION\"}"
                .formatted(BASES.get(now.equals(BASES.getFirst()) ? 1 : 0), today);
    }

    /** Another contact person than the one she has. */
    private String another() {
        return Json.text(Journey.METTE.get(path), "/contactPerson").equals("clara") ? "cecilie" : "clara";
    }

    private static String substitute(LocalDate day) {
        return "{\"substitute\":\"sofie\",\"firstDay\":\"%s\",\"lastDay\":\"%s\",\"reason\":\"HOLIDAY\",\"note\":\"An invented note.\"}"
                .formatted(day, day);
    }

    /** The scope that is told, or the first that she has not agreed to. */
    private String consent() {
        List<String> standing = Journey.METTE
                .get(path + "/consents")
                .jsonPath()
                .getList("items.findAll { it.withdrawnAt == null }.scope");
        String scope = about;
        for (ConsentScope each : ConsentScope.values()) {
            if (scope == null && !standing.contains(each.name())) {
                scope = each.name();
            }
        }
        boolean child = Journey.METTE.get(path).jsonPath().getBoolean("treatedAsChild");
        return "{\"scope\":\"%s\",\"legalBasis\":\"CONSENT\",\"language\":\"eng\",\"textVersion\":\"2026-01\",\"givenBy\":\"%s\"}"
                .formatted(scope, child && !"INTERVIEW".equals(scope) ? "REPRESENTATIVE" : "PERSON");
    }

    /** CMM says that whoever is competent for a place has decided. */
    private String decided(String body) {
        return who.startsWith("ul") ? body : Lodging.carriesOut(body);
    }

    /** Udlændingestyrelsen asks for a place of the asylum system. */
    private String place() {
        String body = Lodging.forCase(Lodging.code(path));
        if (!who.startsWith("ul")) {
            return decided(body);
        }
        boolean child = Journey.METTE.get(path).jsonPath().getBoolean("treatedAsChild");
        return body.replace("}", ",\"type\":\"" + (child ? "CHILDRENS_" : "") + "ASYLUM_CENTRE\"}");
    }

    /** Another case of the same person, with a consent and an interpreter. */
    private static String duplicate() {
        String other = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        Journey.consent(other, "STATISTICS_CASE_STORY");
        Journey.created(Journey.CLARA.post(
                "/v1/interpreter-reservations",
                "{\"caseHandle\":\"" + Lodging.code(other) + "\",\"language\":\"hau\",\"day\":\"" + Journey.today()
                        + "\"}"));
        return other;
    }
}

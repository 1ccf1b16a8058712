package org.hjemvej.cases;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A body that is in order, of the commands by which a case goes on beside its process. */
final class NextBody {

    private static final AtomicInteger FIRMS = new AtomicInteger();

    private static final String FACTS =
            "{\"durationMinutes\":60,\"interpreterPresent\":false,\"supportPersonPresent\":false,\"representativePresent\":true}";

    private NextBody() {}

    static @Nullable String of(NextCommand next, String today) {
        String about = next.about();
        return switch (next.operation()) {
            case "recordAgeFact" ->
                "{\"source\":\"%s\",\"confidence\":\"%s\",\"said\":\"CHILD\",\"knownOn\":\"%s\"}"
                        .formatted(about == null ? "DECLARED" : about, about == null ? "UNCERTAIN" : "CERTAIN", today);
            case "recordContactAddress" -> "{\"codeWord\":\"an invented word\"}";
            case "recordInterview" -> "{\"heldOn\":\"" + today + "\",\"setting\":\"CMM\",\"facts\":" + FACTS + "}";
            case "completeInterview" -> FACTS;
            case "recordEpisode", "correctEpisode" -> "{\"exploitationForm\":\"FORCED_LABOUR\"}";
            case "recordAttendance" -> "{\"attendance\":\"CANCELLED_BY_PERSON\"}";
            case "referToProvider" -> "{\"answerBy\":\"" + Journey.today().plusDays(7) + "\"}";
            case "giveGrant" -> grant(Objects.requireNonNull(about), today);
            case "nameAddressReader" ->
                "{\"reader\":\"cecilie\",\"organisation\":\"CMM\",\"purpose\":\"ESCORT\",\"lastDay\":\"" + today
                        + "\"}";
            case "reportMissing" -> "{\"circumstances\":\"CANNOT_BE_REACHED\",\"since\":\"" + today + "\"}";
            case "closeAbsence" -> "{\"reason\":\"FOUND_ELSEWHERE\"}";
            case "proposeExceptionalCeiling" -> ceiling(next.href());
            case "endReflectionPeriodEarly" ->
                "{\"reason\":\"%s\",\"reasons\":\"An invented reason.\",\"endedOn\":\"%s\"}"
                        .formatted(about == null ? "DEPARTED" : about, today);
            case "supersedeReflectionPeriod" ->
                "{\"reason\":\"RESIDENCE_PERMIT_9C5\",\"supersededOn\":\"" + today + "\"}";
            default -> ofAChild(next.operation(), about, today);
        };
    }

    private static @Nullable String ofAChild(String operation, @Nullable String about, String today) {
        return switch (operation) {
            case "waiveRepresentative" -> "{\"reason\":\"APPOINTMENT_PENDING\",\"since\":\"" + today + "\"}";
            case "endRepresentative" -> "{\"reason\":\"REPLACED\",\"endedOn\":\"" + today + "\"}";
            case "notifyMunicipality" ->
                "{\"municipality\":\"101\",\"channel\":\"DIGITAL_POST\",\"sentOn\":\"" + today + "\"}";
            case "proveMunicipalityKnows" -> "{\"receivedOn\":\"" + today + "\",\"proof\":\"Receipt INVENTED-1\"}";
            case "recordChildsView" ->
                "{\"about\":\"RETURN\",\"heard\":true,\"supportedBy\":\"REPRESENTATIVE\",\"heardOn\":\"" + today
                        + "\"}";
            case "recordFamilyTracing" ->
                "{\"outcome\":\"WILLING_TO_RECEIVE\",\"familySafety\":\"SAFE\",\"centreConfirmed\":false,\"tracedOn\":\""
                        + today + "\"}";
            case "proposeBestInterests" ->
                "{\"outcome\":\"%s\",\"decidedOn\":\"%s\",\"reasons\":\"An invented reason.\"}".formatted(about, today);
            case "confirmBestInterests",
                    "withdrawBestInterests",
                    "confirmExceptionalCeiling",
                    "withdrawExceptionalCeiling",
                    "endAddressReader",
                    "leavePlacement",
                    "returnToPlacement",
                    "recordReturn" -> null;
            default -> throw new AssertionError("Say here which body " + operation + " needs");
        };
    }

    /** A receiver that has no grant yet. */
    private static String grant(String purpose, String today) {
        return "{\"purpose\":\"%s\",\"receiver\":\"FIRM%d\",\"fields\":[\"STAY_BASIS\"],\"expiresOn\":\"%s\"}"
                .formatted(purpose, FIRMS.incrementAndGet(), today);
    }

    /** One day more than the period may have now. */
    private static String ceiling(String href) {
        Integer raised = Journey.METTE.get(NextCommand.parent(href)).jsonPath().get("exceptionalCeilingDays");
        return "{\"days\":" + ((raised == null ? 239 : raised) + 1) + ",\"reasons\":\"An invented reason.\"}";
    }
}

package org.hjemvej.system.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What protects a child: its age in doubt, who guards it, the municipality that is told, what is best for it; and when it is missing. */
public final class Children {

    private final Stage stage;
    private final InDenmark denmark;
    private final Agency clara;
    private final Agency mette;

    public Children(Stage stage) {
        this.stage = stage;
        this.denmark = new InDenmark(stage);
        this.clara = stage.cast().clara();
        this.mette = stage.cast().mette();
    }

    /** CMM records what is known of an age; {@code born} is null where no day of birth is known. */
    public Answer know(String handle, String source, String said, String confidence, @Nullable LocalDate born) {
        Agency who = "ASSESSED_BY_AUTHORITY".equals(source) ? mette : clara;
        String day = born == null ? "" : ",\"dayOfBirth\":\"" + born + "\"";
        Answer found = who.post(
                        denmark.path(handle) + "/age-facts",
                        "{\"source\":\"%s\",\"said\":\"%s\",\"confidence\":\"%s\",\"knownOn\":\"%s\"%s}"
                                .formatted(source, said, confidence, stage.today(), day))
                .must(201, "record what is known of the age");
        stage.tell("CMM, " + who.user(), "records what is known of the age", found.text("ageState"));
        return found;
    }

    /** Udlændingestyrelsen decides how old she is (BR36) and records it itself. */
    public Answer decide(String handle, String said, LocalDate born) {
        Answer found = stage.cast()
                .ulrik()
                .post(
                        denmark.path(handle) + "/age-facts",
                        "{\"source\":\"ASSESSED_BY_AUTHORITY\",\"said\":\"%s\",\"confidence\":\"PROBABLE\",\"knownOn\":\"%s\",\"dayOfBirth\":\"%s\"}"
                                .formatted(said, stage.today(), born))
                .must(201, "decide the age");
        stage.tell("Udlændingestyrelsen, Ulrik", "decides how old she is", found.text("ageState"));
        return found;
    }

    /** Who is an adult now agrees herself to each thing her representative agreed to. */
    public void confirmAsAdult(String handle) {
        String consents = denmark.path(handle) + "/consents";
        for (JsonNode consent :
                clara.get(consents).must(200, "list consents").body().path("items")) {
            clara.putIfMatch(consents + "/" + consent.path("id").asText() + "/confirmation", "\"0\"", null)
                    .must(200, "confirm a consent");
        }
        stage.tell("The person", "an adult now, agrees herself", "CONFIRMED");
    }

    /** The appointment of a representative; returns its address. */
    public String appoint(String handle) {
        String path = denmark.path(handle) + "/representatives";
        String id = clara.post(
                        path,
                        "{\"name\":\"Invented Representative\",\"organisation\":\"RED_CROSS\",\"appointedOn\":\""
                                + stage.today() + "\",\"childView\":\"AGREES\"}")
                .must(201, "appoint a representative")
                .text("id");
        stage.tell("CMM, Clara", "records the representative of the child", "the name is sealed");
        return path + "/" + id;
    }

    /** The representative is another one from now on; returns the new address. */
    public String replace(String handle, String representative) {
        clara.put(
                        representative + "/end",
                        representative,
                        "{\"reason\":\"REPLACED\",\"endedOn\":\"" + stage.today() + "\"}")
                .must(200, "end the appointment");
        return appoint(handle);
    }

    /** There is no representative yet, and it is said why. */
    public void waive(String handle) {
        clara.post(
                        denmark.path(handle) + "/representative-waivers",
                        "{\"reason\":\"APPOINTMENT_PENDING\",\"since\":\"" + stage.today() + "\"}")
                .must(201, "say why there is no representative");
    }

    /** The municipality is told, and has proved that it knows; returns the address of the notice. */
    public String notifyMunicipality(String handle) {
        String path = denmark.path(handle) + "/child-concern-notices";
        String notice = path + "/"
                + clara.post(
                                path,
                                "{\"municipality\":\"101\",\"channel\":\"DIGITAL_POST\",\"sentOn\":\"" + stage.today()
                                        + "\"}")
                        .must(201, "tell the municipality")
                        .text("id");
        clara.put(
                        notice + "/receipt",
                        notice,
                        "{\"receivedOn\":\"" + stage.today() + "\",\"proof\":\"Receipt INVENTED-1\"}")
                .must(200, "record the proof");
        stage.tell("CMM, Clara", "tells the municipality on the same day", "RECEIVED");
        return notice;
    }

    /** The child says what it wants about its return; its words are not kept. */
    public void hear(String handle) {
        clara.post(
                        denmark.path(handle) + "/child-views",
                        "{\"about\":\"RETURN\",\"heard\":true,\"supportedBy\":\"REPRESENTATIVE\",\"heardOn\":\""
                                + stage.today() + "\"}")
                .must(201, "hear the child");
    }

    /** What came of looking for the family. */
    public void trace(String handle, String outcome, String safety) {
        clara.post(
                        denmark.path(handle) + "/family-tracings",
                        "{\"outcome\":\"%s\",\"familySafety\":\"%s\",\"centreConfirmed\":false,\"tracedOn\":\"%s\"}"
                                .formatted(outcome, safety, stage.today()))
                .must(201, "record the tracing");
    }

    /** One person of CMM proposes what is best for the child; returns the address of the decision. */
    public String propose(String handle, String outcome) {
        String path = denmark.path(handle) + "/best-interests-decisions";
        return path + "/"
                + clara.post(
                                path,
                                "{\"outcome\":\"%s\",\"decidedOn\":\"%s\",\"reasons\":\"An invented reason.\"}"
                                        .formatted(outcome, stage.today()))
                        .must(201, "propose what is best for the child")
                        .text("id");
    }

    public void withdraw(String decision) {
        clara.put(decision + "/withdrawal", decision, null).must(200, "take the proposal back");
    }

    /** Heard, family found and safe, and two persons decide that a return is best; returns the address of the decision. */
    public String findReturnBest(String handle) {
        hear(handle);
        trace(handle, "WILLING_TO_RECEIVE", "SAFE");
        String decision = propose(handle, "RETURN");
        mette.put(decision + "/confirmation", decision, null).must(200, "confirm what is best for the child");
        stage.tell("CMM, Clara and Mette", "decide what is best for the child", "RETURN");
        return decision;
    }

    /** All that protects the child, as CMM reads it. */
    public JsonNode protection(String handle) {
        return clara.get(denmark.path(handle) + "/child-protection")
                .must(200, "read what protects the child")
                .body();
    }

    /** She is reported missing; returns the address of the absence. */
    public String miss(String handle) {
        String path = absences(handle);
        return path + "/"
                + clara.post(path, "{\"circumstances\":\"DID_NOT_COME_BACK\",\"since\":\"" + stage.today() + "\"}")
                        .must(201, "report her missing")
                        .text("id");
    }

    /** She is back. */
    public void comeBack(String absence) {
        clara.put(absence + "/return", absence, null).must(200, "record that she is back");
    }

    /** A manager decides that nobody looks any more. */
    public void giveUp(String absence) {
        mette.put(absence + "/closure", absence, "{\"reason\":\"FOUND_ELSEWHERE\"}")
                .must(200, "close the search");
    }

    /** The child leaves where it lives and nobody knows where to. */
    public void leavePlace(String placement) {
        clara.put(placement + "/left-without-notice", placement, null).must(200, "leave without notice");
        stage.tell("CMM, Clara", "records that the child has left without notice", "others are told at once");
    }

    public void returnToPlace(String placement) {
        clara.put(placement + "/return", placement, null).must(200, "come back");
    }

    public String absences(String handle) {
        return denmark.path(handle) + "/absences";
    }
}

package org.hjemvej.system.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an identification can be beside the straight way: stopped and gone on with, written up, called off; and what is needed. */
public final class Identifying {

    private static final String WITHOUT_REPRESENTATIVE =
            "\"representativeOverride\":{\"reasonCode\":\"NO_REPRESENTATIVE_AVAILABLE\",\"reason\":\"Invented: nobody could be reached.\"}";
    private static final String FACTS =
            "\"durationMinutes\":75,\"interpreterPresent\":true,\"supportPersonPresent\":true,\"representativePresent\":false";

    private final Stage stage;
    private final InDenmark denmark;
    private final Agency clara;

    public Identifying(Stage stage) {
        this.stage = stage;
        this.denmark = new InDenmark(stage);
        this.clara = stage.cast().clara();
    }

    /** A child is interviewed in two goes, by decision of a manager without a representative; returns the path of it. */
    public String talk() {
        String handle = denmark.openCase("VICTIM_TRACK", "ASYLUM_SEEKER", "CHILD");
        new Children(stage).notifyMunicipality(handle);
        denmark.consent(handle, "INTERVIEW", "PERSON");
        String path = plan(handle);
        clara.put(path + "/consent", path, null).must(200, "record the consent");
        Agency mette = Agency.signIn("mette", stage.place());
        String decided = "{" + WITHOUT_REPRESENTATIVE + "}";
        mette.put(path + "/start", path, decided).must(200, "start without the representative");
        clara.put(path + "/suspension", path, "{\"reasonCode\":\"NO_INTERPRETER\"}")
                .must(200, "stop for a while");
        mette.put(path + "/resumption", path, decided).must(200, "go on without the representative");
        String first = path + "/interviews/1";
        clara.put(first + "/facts", first, "{" + FACTS + "}").must(200, "tell how it went");
        writeUp(path);
        mette.post(
                        path + "/interviews",
                        "{\"heldOn\":\"" + stage.today() + "\",\"setting\":\"SHELTER\",\"facts\":{" + FACTS + ","
                                + WITHOUT_REPRESENTATIVE + "}}")
                .must(201, "record a further interview");
        stage.tell("CMM, Clara and Mette", "interview a child three times and write it up", "INDICATORS_RECORDED");
        return path;
    }

    private String plan(String handle) {
        String path = denmark.path(handle) + "/identifications";
        return path + "/"
                + clara.post(path, """
                        {"setting":"ASYLUM_SYSTEM","plannedFor":"%s","interpreterLanguage":"vie","interpreterNotFromOwnCommunity":true,
                         "supportPersonWished":true,"supportPersonOrganisation":"NGO","supportPersonName":"Invented Support-Person"}
                        """.formatted(stage.today()))
                        .must(201, "plan an interview")
                        .text("id");
    }

    private void writeUp(String path) {
        clara.put(path + "/indicators", path, """
                        {"observations":[{"code":"CHILD_WITH_UNRELATED_ADULTS","catalogueVersion":"2","presence":"PRESENT",
                          "observedOn":"%s","source":"PERSON","strength":"CLEAR","note":"An invented note."}]}
                        """.formatted(stage.today())).must(200, "record indicators");
        String episode = """
                {"exploitationForm":"CRIMINAL_ACTS","place":{"precision":"REGION","country":"IT","text":"An invented region"},
                 "period":{"precision":"%s","from":"2025-03-01"}}
                """;
        String number = clara.post(path + "/episodes", episode.formatted("MONTH"))
                .must(201, "record an episode")
                .text("number");
        String recorded = path + "/episodes/" + number;
        clara.put(recorded, recorded, episode.formatted("YEAR")).must(200, "correct the episode");
    }

    /** Indicators have appeared in her trial: she is interviewed anew where she is held, and recommended. */
    public void inTrial(String handle) {
        String plans = denmark.path(handle) + "/identifications";
        String path = plans + "/"
                + clara.post(plans, "{\"setting\":\"PRISON\",\"plannedFor\":\"" + stage.today() + "\"}")
                        .must(201, "plan another interview")
                        .text("id");
        clara.put(path + "/consent", path, null).must(200, "record the consent");
        clara.put(path + "/start", path, null).must(200, "start the interview");
        String found = Stream.of("RECRUITED_BY_OTHERS", "DEBT_TO_TRAFFICKER", "CRIMINAL_ACTS")
                .map(code ->
                        "{\"code\":\"%s\",\"catalogueVersion\":\"1\",\"presence\":\"PRESENT\",\"observedOn\":\"%s\",\"source\":\"OTHER_AGENCY\"}"
                                .formatted(code, stage.today()))
                .collect(Collectors.joining(","));
        clara.put(path + "/indicators", path, "{\"observations\":[" + found + "]}")
                .must(200, "record what appeared in the trial");
        clara.put(path + "/conclusion", path, "{\"result\":\"RECOMMENDED_FOR_ASSESSMENT\"}")
                .must(200, "conclude");
        stage.tell("CMM, Clara", "records indicators that appeared in her trial", "RECOMMENDED_FOR_ASSESSMENT");
    }

    /** Of three interviews one is cancelled, to one nobody comes, and one the person does not want. */
    public void calledOff() {
        String handle = denmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");
        for (String end : new String[] {"/cancellation", "/no-show", "/refusal"}) {
            String path = plan(handle);
            clara.put(path + end, path, null).must(200, "call off: " + end);
        }
    }

    /** CMM assesses what a person needs; returns the assessment that holds. */
    public JsonNode needs(String handle) {
        String path = denmark.path(handle) + "/needs-assessments";
        clara.post(path, """
                        {"assessedOn":"%s","needs":[
                          {"category":"SAFETY","urgency":"IMMEDIATE","offerCode":"SAFE_ACCOMMODATION"},
                          {"category":"LEGAL","urgency":"SOON","offerCode":"LEGAL_AID"},
                          {"category":"PSYCHOLOGICAL","urgency":"SOON","noOfferBecause":"DECLINED_BY_PERSON"}]}
                        """.formatted(stage.today())).must(201, "assess what she needs");
        JsonNode latest =
                clara.get(path + "/latest").must(200, "read what she needs").body();
        stage.tell("CMM, Clara", "assesses what she needs", "version " + latest.path("version"));
        return latest;
    }
}

package org.hjemvej.system.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/** The decision whether somebody was trafficked: by the authority that is competent, and by two persons of it. */
public final class Assessing {

    private final Stage stage;
    private final InDenmark denmark;

    public Assessing(Stage stage) {
        this.stage = stage;
        this.denmark = new InDenmark(stage);
    }

    /** Opens the assessment before who is competent, and lets two persons of that authority decide; returns its path. */
    public String assess(String handle, String outcome) {
        String path = open(handle);
        decide(path, outcome);
        return path;
    }

    /** Asks who is competent, and opens the assessment there; returns its path. */
    public String open(String handle) {
        Agency clara = stage.cast().clara();
        Answer competent =
                clara.get(denmark.path(handle) + "/competent-authority").must(200, "ask who is competent");
        String authority = competent.text("authority");
        stage.tell(
                "CMM, Clara",
                "asks who is competent",
                authority + " because "
                        + competent.body().path("because").path(0).path("fact").asText());
        if ("UDL".equals(authority)) {
            denmark.consent(handle, "ASSESSMENT_TRANSFER_UDL", "PERSON");
        }
        String id = clara.post(denmark.path(handle) + "/assessments", null)
                .must(201, "open the assessment")
                .text("id");
        return denmark.path(handle) + "/assessments/" + id;
    }

    /** What the authority has before it of what CMM found, as it reads the round; one recommendation after the other. */
    public JsonNode basis(String path) {
        Agency holder = isCmms(path) ? stage.cast().clara() : stage.cast().ulrik();
        return holder.get(path + "/recommendations")
                .must(200, "read what CMM found")
                .body()
                .path("items");
    }

    /** One person of the authority that holds the assessment proposes the decision, a second one confirms it. */
    public void decide(String path, String outcome) {
        propose(path, outcome);
        Agency second = isCmms(path) ? stage.cast().mette() : stage.cast().ulla();
        second.put(path + "/decision/confirmation", path, null).must(200, "confirm the decision");
        stage.tell(
                "The authority, " + second.user(),
                "confirms it as a second person",
                outcome + ("POSITIVE".equals(outcome) ? "; a period is offered" : "; no period is offered"));
    }

    /** The first person of the authority proposes the decision; returns the assessment with all that would follow. */
    public Answer propose(String path, String outcome) {
        Agency first = isCmms(path) ? stage.cast().clara() : stage.cast().ulrik();
        LocalDate today = stage.today();
        Answer proposed = first.put(path + "/decision", path, """
                        {"outcome":"%s","legalBasis":"ACTION_PLAN_AND_CONVENTION_ART_10","reasons":"The account is coherent.",
                         "language":"eng","decidedOn":"%s","servedOn":"%s"}
                        """.formatted(outcome, today, today))
                .must(200, "propose the decision");
        stage.tell("The authority, " + first.user(), "proposes the decision", outcome + "; nothing follows yet");
        return proposed;
    }

    private boolean isCmms(String assessment) {
        return "CMM"
                .equals(stage.cast()
                        .clara()
                        .get(assessment)
                        .must(200, "read the assessment")
                        .text("authority"));
    }
}

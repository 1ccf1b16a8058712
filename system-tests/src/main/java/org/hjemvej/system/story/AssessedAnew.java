package org.hjemvej.system.story;

/** What may happen to an assessment beside the straight way: questions, a court's finding, a new round, a permit. */
public final class AssessedAnew {

    private final Stage stage;
    private final InDenmark denmark;

    public AssessedAnew(Stage stage) {
        this.stage = stage;
        this.denmark = new InDenmark(stage);
    }

    /** CMM files new facts after a negative decision; returns the path of the next round. */
    public String reassess(String handle, String reason) {
        String path = denmark.path(handle);
        String id = stage.cast()
                .clara()
                .post(path + "/reassessments", "{\"reason\":\"" + reason + "\",\"newFacts\":\"Invented new facts.\"}")
                .must(201, "request a reassessment")
                .text("id");
        stage.tell("CMM, Clara", "asks for a new assessment", reason + "; the next round is pending");
        return path + "/assessments/" + id;
    }

    /** Udlændingestyrelsen asks CMM for more, and CMM answers. */
    public void askAndAnswer(String round) {
        stage.cast()
                .ulrik()
                .put(round + "/additional-information-request", round, "{\"question\":\"An invented question?\"}")
                .must(200, "ask for more");
        stage.cast()
                .clara()
                .put(round + "/additional-information", round, "{\"answer\":\"An invented answer.\"}")
                .must(200, "answer");
    }

    /** The person is charged with an offence. */
    public void charge(String handle) {
        String path = denmark.path(handle);
        stage.cast()
                .clara()
                .put(path + "/criminal-case", path, "{\"since\":\"" + stage.today() + "\"}")
                .must(200, "record the criminal case");
    }

    /** A court finds in the criminal case; CMM records it. */
    public void courtFinds(String handle, String finding) {
        stage.cast()
                .clara()
                .post(
                        denmark.path(handle) + "/court-findings",
                        "{\"finding\":\"" + finding + "\",\"foundOn\":\"" + stage.today()
                                + "\",\"reference\":\"An invented court, SS 1\"}")
                .must(201, "record the court's finding");
        stage.tell("CMM, Clara", "records what a court found", finding);
    }

    /** Udlændingestyrelsen revokes its positive decision: one person sees what follows and proposes, another confirms. */
    public Answer revoke(String round) {
        Agency ulrik = stage.cast().ulrik();
        ulrik.search(round + "/revocation/simulations", "{}").must(200, "simulate the revocation");
        proposeRevocation(round);
        Answer revoked = stage.cast()
                .ulla()
                .put(round + "/revocation/confirmation", round, null)
                .must(200, "confirm the revocation");
        stage.tell(
                "The authority, ulla",
                "confirms as a second person that the decision is revoked",
                "nothing is ended by it; what rests on it stands still until a person decides");
        return revoked;
    }

    /** One person of Udlændingestyrelsen proposes to revoke the positive decision. */
    public Answer proposeRevocation(String round) {
        return stage.cast()
                .ulrik()
                .put(round + "/revocation", round, """
                        {"reason":"CLAIMED_IMPROPERLY","legalBasis":"CONVENTION_ART_13_3","reasons":"An invented reason.",
                         "language":"eng","decidedOn":"%s","servedOn":"%s"}
                        """.formatted(stage.today(), stage.today()))
                .must(200, "propose the revocation");
    }

    /** A residence permit takes the place of the granted period; returns the period as it stands. */
    public Answer supersede(String handle, String reason) {
        String period = denmark.periodPath(handle);
        Answer superseded = stage.cast()
                .ulrik()
                .put(
                        period + "/supersession",
                        period,
                        "{\"reason\":\"" + reason + "\",\"supersededOn\":\"" + stage.today() + "\"}")
                .must(200, "supersede the period");
        stage.tell("The authority, ulrik", "gives a residence permit", "the period is SUPERSEDED");
        return superseded;
    }
}

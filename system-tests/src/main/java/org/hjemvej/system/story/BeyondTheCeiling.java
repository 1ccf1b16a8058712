package org.hjemvej.system.story;

/** A period that may be longer than everybody's: two persons of Udlændingestyrelsen say so, with reasons. */
public final class BeyondTheCeiling {

    private final Stage stage;
    private final InDenmark denmark;

    public BeyondTheCeiling(Stage stage) {
        this.stage = stage;
        this.denmark = new InDenmark(stage);
    }

    /** One person proposes, another confirms. */
    public void raise(String handle, int days) {
        String path = propose(handle, days);
        stage.cast()
                .ulla()
                .put(path + "/confirmation", denmark.periodPath(handle), null)
                .must(200, "confirm the exceptional ceiling");
        stage.tell("Udlændingestyrelsen, Ulla", "confirms an exceptional ceiling as a second person", days + " days");
    }

    /** One person proposes and tries to confirm it alone, and takes it back; returns what she is told. */
    public Answer tryAlone(String handle, int days) {
        String path = propose(handle, days);
        Answer alone = stage.cast().ulrik().put(path + "/confirmation", denmark.periodPath(handle), null);
        stage.cast()
                .ulrik()
                .put(path + "/withdrawal", denmark.periodPath(handle), null)
                .must(200, "take the proposed ceiling back");
        return alone;
    }

    /** One person proposes and takes it back. */
    public void think(String handle, int days) {
        String path = propose(handle, days);
        stage.cast()
                .ulrik()
                .put(path + "/withdrawal", denmark.periodPath(handle), null)
                .must(200, "take the proposed ceiling back");
    }

    private String propose(String handle, int days) {
        String ceilings = denmark.periodPath(handle) + "/exceptional-ceilings";
        return ceilings + "/"
                + stage.cast()
                        .ulrik()
                        .post(ceilings, "{\"days\":" + days + ",\"reasons\":\"An invented reason.\"}")
                        .must(201, "propose an exceptional ceiling")
                        .text("id");
    }
}

package org.hjemvej.system.story;

import java.time.LocalDate;

/** Who follows a person at CMM and stands in for that, and where she must not live. */
public final class Protection {

    /** The hostel that every system has from the start (SEED-1); its places are not counted. */
    private static final String HOSTEL = "F-5H6E6Q2TYJDV19V0H2D0WJF518";

    private static final String REASON = "\"reasonCode\":\"NO_SAFER_PLACE\",\"reason\":\"An invented reason.\"";

    private final Stage stage;
    private final InDenmark denmark;

    public Protection(Stage stage) {
        this.stage = stage;
        this.denmark = new InDenmark(stage);
    }

    /** CMM records that she is in danger in the hostel; returns the path of the threat. */
    public String threat(String handle) {
        String threats = denmark.path(handle) + "/threats";
        String path = threats + "/"
                + stage.cast()
                        .clara()
                        .post(threats, "{\"facility\":\"" + HOSTEL + "\",\"kind\":\"NETWORK_NEARBY\"}")
                        .must(201, "record a threat")
                        .text("id");
        stage.tell("CMM, Clara", "records that she is in danger in a house", "it is not given to her");
        return path;
    }

    /** It is not dangerous there any more. */
    public void over(String threat) {
        stage.cast().clara().put(threat + "/end", threat, null).must(200, "end a threat");
    }

    /** A manager of CMM answers for it that who waits lives in the hostel all the same; returns the path of the decision. */
    public String override(String placement) {
        String overrides = stage.place().caseUrl() + "/v1/placements/" + placement + "/suitability-overrides";
        String id = stage.cast()
                .mette()
                .post(overrides, "{\"facility\":\"" + HOSTEL + "\"," + REASON + "}")
                .must(201, "override a threat")
                .text("id");
        stage.tell("CMM, Mette", "decides by name and with a reason that she lives there all the same", "RESERVED");
        return overrides + "/" + id;
    }

    /** Somebody stands in for the contact person until a day; returns the path of it. */
    public String standIn(String handle, LocalDate until) {
        String substitutions = denmark.path(handle) + "/substitutions";
        String id = stage.cast()
                .clara()
                .post(
                        substitutions,
                        "{\"substitute\":\"cecilie\",\"firstDay\":\"%s\",\"lastDay\":\"%s\",\"reason\":\"HOLIDAY\",\"note\":\"An invented note.\"}"
                                .formatted(stage.today(), until))
                .must(201, "name a substitute")
                .text("id");
        stage.tell("CMM, Clara", "hands the case over for some days", "Cecilie stands in");
        return substitutions + "/" + id;
    }

    /** The contact person is back earlier. */
    public void isBack(String substitution) {
        stage.cast().clara().put(substitution + "/end", substitution, null).must(200, "end a substitution");
    }

    /** A manager gives the case to another contact person. */
    public void assign(String handle, String person) {
        String path = denmark.path(handle);
        stage.cast()
                .mette()
                .put(path + "/contact-person", path, "{\"person\":\"" + person + "\",\"reason\":\"WORKLOAD\"}")
                .must(200, "assign a contact person");
    }
}

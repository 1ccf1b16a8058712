package org.hjemvej.system.story;

import com.fasterxml.jackson.databind.JsonNode;

/** The part before any case: an NGO meets people, and anybody reads what is offered. */
public final class Outreach {

    private final Stage stage;
    private final Agency nora;
    private final String url;

    public Outreach(Stage stage) {
        this.stage = stage;
        this.nora = stage.cast().nora();
        this.url = stage.place().caseUrl() + "/v1/";
    }

    /** Nora of an NGO meets somebody and keeps no name; returns the encounter's id. */
    public String meet() {
        String id = nora.post(
                        url + "encounters",
                        "{\"metOn\":\"" + stage.today()
                                + "\",\"setting\":\"STREET\",\"channel\":\"IN_PERSON\",\"region\":\"MIDTJYLLAND\",\"language\":\"eng\",\"offers\":[\"INFORMATION_ON_RIGHTS\",\"CONTACT_WITH_CMM\"]}")
                .must(201, "record an encounter")
                .text("id");
        stage.tell("An NGO, Nora", "meets somebody on the street and writes down no name", id);
        return id;
    }

    /** Who was met wants to talk with CMM; returns the referral as Nora sees it. */
    public JsonNode refer(String encounter) {
        JsonNode referral = nora.post(
                        url + "encounters/" + encounter + "/referrals", "{\"channel\":\"NGO\",\"urgency\":\"NORMAL\"}")
                .must(201, "refer who was met")
                .body();
        stage.tell(
                "An NGO, Nora",
                "refers her to CMM",
                referral.path("id").asText() + " " + referral.path("status").asText());
        return referral;
    }

    /** What is offered to whom. */
    public JsonNode offers() {
        return nora.get(url + "offers").must(200, "read the offers").body().path("items");
    }

    /** Who does outreach where, when the hotline answers, how CMM is reached. */
    public JsonNode coverage() {
        return nora.get(url + "outreach").must(200, "read the outreach").body();
    }
}

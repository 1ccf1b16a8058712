package org.hjemvej.system.story;

import java.util.UUID;

/** How somebody comes to CMM: referred, triaged, and with an interview offered and accepted. */
public final class Referring {

    /** How the police's own invented numbers begin. */
    public static final String NUMBER = "canary-police-file-";

    private final Stage stage;
    private final String referrals;

    Referring(Stage stage) {
        this.stage = stage;
        this.referrals = stage.place().caseUrl() + "/v1/referrals";
    }

    /** The police refer, tell more, and find it again by their own number; returns the referral's id. */
    String byPolice() {
        String number = "{\"system\":\"INVENTED\",\"number\":\"" + NUMBER + UUID.randomUUID() + "\"}";
        Agency pelle = stage.cast().pelle();
        String id = pelle.post(
                        referrals,
                        "{\"channel\":\"POLICE_ACTION\",\"urgency\":\"NORMAL\",\"references\":[" + number + "]}")
                .must(201, "refer")
                .text("id");
        stage.tell("The police, Pelle", "refers a person to CMM", id + " RECEIVED");
        String path = referrals + "/" + id;
        pelle.put(path + "/facts", path, "{\"summary\":\"Met at a check; does not hold her passport.\"}")
                .must(200, "complete the referral");
        pelle.search(referrals + "/searches", "{\"reference\":" + number + "}")
                .must(200, "find the referral by the police's own number");
        return id;
    }

    /** CMM triages and offers an interview, and the person accepts; returns the referral's id. */
    String accepted(String id) {
        String path = referrals + "/" + id;
        Agency clara = stage.cast().clara();
        clara.put(path + "/triage", path, "{\"indication\":true}").must(200, "triage");
        clara.put(path + "/interview-offer", path, null).must(200, "offer an interview");
        clara.put(path + "/interview-answer", path, "{\"answer\":\"ACCEPTED\"}").must(200, "record the answer");
        stage.tell("CMM, Clara", "triages, offers an interview; the person accepts", id + " ACCEPTED");
        return id;
    }
}

package org.hjemvej.system.story;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A police action: many people in one night, each referred, offered an interview and in need of a bed. */
public final class PoliceAction {

    /** Where the police ask for beds; it has 9 places and 2 more at peaks (BR43). */
    public static final String SHELTER = "SECRET_ADDRESS_SHELTER";

    private final Stage stage;
    private final Lodging lodging;
    private final String referrals;
    private final String raid = UUID.randomUUID().toString();
    private final AtomicInteger persons = new AtomicInteger();

    public PoliceAction(Stage stage) {
        this.stage = stage;
        this.lodging = new Lodging(stage);
        this.referrals = stage.place().caseUrl() + "/v1/referrals";
    }

    /**
     * One person under a number of her own, sent twice, as a system does that did not hear the answer: it is one referral. Another
     * person under the same number is refused, and not lost. Returns the referral's id.
     */
    public String refer(String stayBasis) {
        String body = """
                {"channel":"POLICE_ACTION","urgency":"ACUTE","stayBasis":"%s","ageState":"ADULT",
                 "references":[{"system":"INVENTED","number":"%s-%d"}]}
                """.formatted(stayBasis, raid, persons.incrementAndGet());
        Agency pelle = stage.cast().pelle();
        String id = pelle.post(referrals, body).must(201, "refer").text("id");
        if (!pelle.post(referrals, body).must(200, "refer again").text("id").equals(id)) {
            throw new Deviation("Somebody who was referred twice became two");
        }
        Answer other = pelle.post(referrals, body.replace("ADULT", "CHILD")).must(409, "refer another person");
        if (!other.code().equals("REFERRAL_SENT_DIFFERENTLY")) {
            throw new Deviation("Another person under the same number was refused for " + other.code());
        }
        return id;
    }

    public void offerInterview(String referral) {
        String path = referrals + "/" + referral;
        Agency clara = stage.cast().clara();
        clara.put(path + "/triage", path, "{\"indication\":true}").must(200, "triage");
        clara.put(path + "/interview-offer", path, null).must(200, "offer an interview");
    }

    public String status(String referral) {
        return stage.cast()
                .pelle()
                .get(referrals + "/" + referral)
                .must(200, "read")
                .text("status");
    }

    /** The police ask for a bed while it is not known what happened to her (§ 34). */
    public Answer shelter(String referral) {
        return lodging.ask(
                stage.cast().pelle(),
                referral,
                "INTERIM_SECTION_34",
                "\"placesFor\":\"WOMEN\",\"type\":\"" + SHELTER + "\"");
    }

    /** Those of some placements that were answered so. */
    public static List<Answer> with(List<Answer> placements, String status) {
        return placements.stream()
                .filter(each -> each.text("status").equals(status))
                .toList();
    }

    /** Who waits first, so that nobody moves up; then the places are free again for others. */
    public void leave(List<Answer> placements) {
        with(placements, "NO_CAPACITY").forEach(each -> lodging.moveOut(each.text("id")));
        with(placements, "RESERVED").forEach(each -> lodging.moveOut(each.text("id")));
    }
}

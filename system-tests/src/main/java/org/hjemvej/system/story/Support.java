package org.hjemvej.system.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;

/** Help in Denmark: what she is entitled to, what is offered and becomes of it, and who may read of her by her consent. */
public final class Support {

    private final Stage stage;
    private final InDenmark denmark;
    private final Agency clara;

    public Support(Stage stage) {
        this.stage = stage;
        this.denmark = new InDenmark(stage);
        this.clara = stage.cast().clara();
    }

    /** Whether she is entitled to a kind of service on a day: the whole answer with its reasons. */
    public JsonNode entitlement(String handle, String category, LocalDate on) {
        JsonNode items = clara.get(denmark.path(handle) + "/entitlements?on=" + on)
                .must(200, "ask what she is entitled to")
                .body()
                .path("items");
        for (JsonNode item : items) {
            if (item.path("category").asText().equals(category)) {
                return item;
            }
        }
        throw new Deviation("nothing is said of " + category);
    }

    /** Yes, no or conditional today, for each kind of service in its order. */
    public List<String> answers(String handle) {
        return clara.get(denmark.path(handle) + "/entitlements")
                .must(200, "ask what she is entitled to")
                .body()
                .path("items")
                .findValuesAsText("answer");
    }

    /** CMM asks to offer a service by a provider. */
    public Answer ask(String handle, String category) {
        return clara.post(
                denmark.path(handle) + "/service-offers",
                "{\"category\":\"" + category + "\",\"provider\":\"PRACTICE\"}");
    }

    /** CMM offers a service; returns the path of the offer. */
    public String offer(String handle, String category) {
        String id = ask(handle, category).must(201, "offer " + category).text("id");
        stage.tell("CMM, Clara", "offers a service", category + " OFFERED");
        return denmark.path(handle) + "/service-offers/" + id;
    }

    /** The person answers; returns the offer as it then stands. */
    public Answer answer(String offer, String answer) {
        Answer answered = clara.put(offer + "/answer", offer, "{\"answer\":\"" + answer + "\"}")
                .must(200, "record her answer");
        stage.tell("The person", "answers", answered.text("category") + " " + answered.text("status"));
        return answered;
    }

    /** She accepts and comes to an appointment today; returns the offer as it then stands. */
    public Answer take(String offer) {
        answer(offer, "ACCEPTED");
        clara.post(offer + "/appointments", "{\"day\":\"" + stage.today() + "\",\"beginsAt\":\"09:30\"}")
                .must(201, "make an appointment");
        clara.put(offer + "/appointments/1/attendance", offer, "{\"attendance\":\"ATTENDED\",\"outcome\":\"GOES_ON\"}")
                .must(200, "record that she came");
        return clara.get(offer).must(200, "read the offer");
    }

    /** The service comes to its good end. */
    public void complete(String offer) {
        clara.put(offer + "/end", offer, "{\"result\":\"COMPLETED\"}").must(200, "complete the service");
    }

    /** CMM asks the provider of an offer to take her within five days; returns the id of the referral. */
    public String refer(String offer) {
        return clara.post(
                        offer + "/provider-referrals",
                        "{\"answerBy\":\"" + stage.today().plusDays(5) + "\"}")
                .must(201, "refer to the provider")
                .text("id");
    }

    /** The provider does not take her and says why, is asked again, takes her, and has done it. */
    public void rejectedThenTaken(String offer) {
        Agency pia = Agency.signIn("pia", stage.place());
        String received = stage.place().caseUrl() + "/v1/received-referrals/";
        String first = received + refer(offer);
        pia.put(first + "/rejection", first, "{\"reason\":\"NO_CAPACITY\"}").must(200, "reject");
        String second = received + refer(offer);
        pia.put(second + "/acceptance", second, null).must(200, "accept");
        pia.put(second + "/completion", second, null).must(200, "tell that it is done");
        stage.tell("The provider, Pia", "has no place, is asked again, and takes her", "DONE");
    }

    /** CMM asks no more. */
    public void withdraw(String offer, String referral) {
        clara.putIfMatch(offer + "/provider-referrals/" + referral + "/withdrawal", "\"0\"", null)
                .must(200, "withdraw the referral");
    }

    /** CMM lets her defence counsel read some fields until a day; returns the id of the grant. */
    public String grant(String handle, LocalDate until, String... fields) {
        String grant = clara.post(
                        denmark.path(handle) + "/grants",
                        "{\"purpose\":\"DEFENCE_COUNSEL\",\"receiver\":\"LAWFIRM\",\"fields\":[\""
                                + String.join("\",\"", List.of(fields)) + "\"],\"expiresOn\":\"" + until + "\"}")
                .must(201, "grant")
                .text("id");
        stage.tell("CMM, Clara", "lets her defence counsel read what she agreed to", "until " + until);
        return grant;
    }

    /** A clinic is asked to treat her, reads what it needs for that, and says no: the grant is over with it. */
    public void treatedByClinic(String handle) {
        String offers = denmark.path(handle) + "/service-offers";
        String offer = offers + "/"
                + clara.post(offers, "{\"category\":\"PSYCHOLOGICAL\",\"provider\":\"CLINIC\"}")
                        .must(201, "offer")
                        .text("id");
        String referral = refer(offer);
        String grant = clara.post(
                        denmark.path(handle) + "/grants",
                        "{\"purpose\":\"HEALTH_CARE\",\"receiver\":\"CLINIC\",\"fields\":[\"HEALTH_NEEDS\"],\"expiresOn\":\"%s\",\"referralId\":\"%s\"}"
                                .formatted(stage.today().plusDays(5), referral))
                .must(201, "grant")
                .text("id");
        Agency helle = Agency.signIn("helle", stage.place());
        helle.get(stage.place().caseUrl() + "/v1/received-grants/" + grant).must(200, "read as a health provider");
        String received = stage.place().caseUrl() + "/v1/received-referrals/" + referral;
        helle.put(received + "/rejection", received, "{\"reason\":\"NO_CAPACITY\"}")
                .must(200, "reject");
        stage.tell("The clinic, Helle", "reads what she needs to treat her, and has no place", "the grant is over");
    }

    /** CMM ends a grant before its day. */
    public void end(String handle, String grant) {
        clara.putIfMatch(denmark.path(handle) + "/grants/" + grant + "/end", "\"0\"", null)
                .must(200, "end the grant");
    }

    /** The defence counsel asks to read by a grant. */
    public Answer counselReads(String grant) {
        return Agency.signIn("lars", stage.place()).get(stage.place().caseUrl() + "/v1/received-grants/" + grant);
    }

    /** The person takes back that a lawyer may read. */
    public void withdrawForLawyers(String handle) {
        withdrawConsent(handle, "SHARE_LAWYER");
        stage.tell("The person", "takes back that a lawyer may read", "the grant is over at once");
    }

    /** The person takes back what she has agreed to. */
    public void withdrawConsent(String handle, String scope) {
        JsonNode consents = clara.get(denmark.path(handle) + "/consents")
                .must(200, "list consents")
                .body()
                .path("items");
        for (JsonNode consent : consents) {
            if (consent.path("scope").asText().equals(scope) && !consent.hasNonNull("withdrawnAt")) {
                clara.putIfMatch(
                                denmark.path(handle) + "/consents/"
                                        + consent.path("id").asText() + "/withdrawal",
                                "\"0\"",
                                null)
                        .must(200, "withdraw the consent");
            }
        }
    }
}

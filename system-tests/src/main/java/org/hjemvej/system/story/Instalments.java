package org.hjemvej.system.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Five parts: each released by two persons, sent once, attested by the person. */
public final class Instalments {

    private final Stage stage;
    private final String url;

    public Instalments(Stage stage) {
        this.stage = stage;
        this.url = stage.place().reintegrationUrl();
    }

    public List<JsonNode> of(String ref) {
        List<JsonNode> items = new ArrayList<>();
        stage.cast()
                .dina()
                .get(url + "/v1/prepared-returns/" + ref + "/instalments")
                .must(200, "list instalments")
                .body()
                .path("items")
                .forEach(items::add);
        return items;
    }

    /** Carries one instalment from its due date to the attested receipt. */
    public void pay(String ref, int sequence) {
        JsonNode instalment = of(ref).get(sequence - 1);
        String path = path(instalment);
        stage.moveTo(LocalDate.parse(instalment.path("dueDate").asText()));
        await(ref, sequence, "DUE");
        stage.cast().freja().post(path + "/releases", null).must(201, "first release");
        Answer again =
                stage.cast().freja().post(path + "/releases", null).must(409, "one person may not release twice");
        if (!"RELEASE_BY_SAME_PERSON".equals(again.code())) {
            throw new Deviation("A second release by the same person was refused with " + again.code());
        }
        stage.cast().frode().post(path + "/releases", null).must(201, "second release");
        await(ref, sequence, "SENT");
        stage.tell(
                "DRC, Freja and Frode",
                "release instalment " + sequence + ", two persons; it is in the partner's inbox",
                instalment.path("amount").path("amount").asText() + " DKK SENT");
        receive(ref, sequence);
    }

    private void receive(String ref, int sequence) {
        Agency amara = stage.cast().amara();
        String payout = null;
        String cursor = "";
        while (payout == null) {
            JsonNode page = amara.get(stage.place().partnerUrl() + "/v1/payment-instructions?limit=100" + cursor)
                    .must(200, "read the inbox of instructions")
                    .body();
            for (JsonNode instruction : page.path("items")) {
                if (instruction.path("programmeRef").asText().equals(ref)
                        && instruction.path("sequence").asInt() == sequence) {
                    payout = instruction.path("payoutId").asText();
                }
            }
            if (payout == null && !page.has("next")) {
                throw new Deviation("The partner has no instruction for instalment " + sequence);
            }
            cursor = "&cursor=" + page.path("next").asText();
        }
        String path = url + "/v1/payouts/" + payout;
        amara.put(path + "/receipt", path, "{\"receivedOn\":\"" + stage.today() + "\",\"attestation\":\"SIGNATURE\"}")
                .must(200, "confirm the receipt");
        stage.tell("The partner, Amara", "hands over the money; the person signs", "CONFIRMED " + sequence + " of 5");
    }

    /** Waits until an instalment is in this state; returns it as it then is. */
    public JsonNode await(String ref, int sequence, String status) {
        Wait.until(
                "instalment " + sequence + " is " + status,
                () -> status.equals(of(ref).get(sequence - 1).path("status").asText()));
        return of(ref).get(sequence - 1);
    }

    /** One person of DRC finance asks to release an instalment. */
    public Answer askToRelease(String ref, int sequence) {
        return stage.cast().freja().post(path(of(ref).get(sequence - 1)) + "/releases", null);
    }

    private String path(JsonNode instalment) {
        return url + "/v1/instalments/" + instalment.path("id").asText();
    }

    public Answer balance(String ref) {
        return stage.cast()
                .dina()
                .get(url + "/v1/prepared-returns/" + ref + "/balance")
                .must(200, "read the balance");
    }

    /** DRC accepts the final report; the programme is completed. */
    public void complete(String ref) {
        String path = url + "/v1/prepared-returns/" + ref;
        stage.cast()
                .dina()
                .put(path + "/completion", path, "{\"finalReportAcceptedOn\":\"" + stage.today() + "\"}")
                .must(200, "complete the programme");
        stage.tell("DRC, Dina", "accepts the final report", "COMPLETED");
    }
}

package org.hjemvej.system.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Safe places and interpreters: asked for, had and given back, and the registers they are counted in. */
public final class Lodging {

    /** In no answer but to who may know it, on no topic, in no file. */
    public static final String STREET = "Canary-Street 7";

    public static final String TOWN = "Canary-Town";

    private final Stage stage;
    private final String url;

    public Lodging(Stage stage) {
        this.stage = stage;
        this.url = stage.place().caseUrl() + "/v1/";
    }

    /** The address of all placements. */
    public String placements() {
        return url + "placements";
    }

    /** Asks for a place; {@code wish} is the rest of the request, as JSON fields. */
    public Answer ask(Agency who, String subject, String ground, String wish) {
        String field = subject.startsWith("K-") ? "caseHandle" : "referralId";
        Answer answer = who.post(
                        placements(), "{\"%s\":\"%s\",\"ground\":\"%s\",%s}".formatted(field, subject, ground, wish))
                .must(201, "ask for a place");
        stage.tell(who.user(), "asks for a safe place", answer.text("status"));
        return answer;
    }

    /** CMM asks for an ordinary place in a case. */
    public Answer place(String handle, String wish) {
        return ask(stage.cast().clara(), handle, "ORDINARY", wish);
    }

    /** CMM asks for a place that others decide on, by their decision. */
    public Answer placeByDecision(String handle, String wish) {
        return place(handle, wish + ",\"carriesOutDecision\":true");
    }

    /** Those who run the house she has a place in tell what has happened there: STARTED, LEFT_WITHOUT_NOTICE or RETURNED. */
    public void report(String placement, String what) {
        String code = house(placement);
        worker(code)
                .post(
                        url + "facilities/" + code + "/reports",
                        "{\"placementId\":\"" + placement + "\",\"report\":\"" + what + "\"}")
                .must(201, "report from a house");
    }

    /** Those who run the house she lives in forward that she asks for more days. */
    public void forward(String placement, int days) {
        String code = house(placement);
        worker(code)
                .post(
                        url + "facilities/" + code + "/extension-requests",
                        "{\"placementId\":\"%s\",\"days\":%d,\"ground\":\"SPECIAL_REASONS\",\"receivedOn\":\"%s\"}"
                                .formatted(placement, days, stage.today()))
                .must(201, "forward a request for more days");
    }

    private Agency worker(String house) {
        String organisation = facility(house).path("organisation").asText();
        return Agency.signIn(organisation.equals("RI") ? "rikke" : "signe", stage.place());
    }

    /** CMM reserves an interpreter for a day. */
    public Answer interpreter(String referral, String language, LocalDate day) {
        Answer answer = stage.cast()
                .clara()
                .post(
                        url + "interpreter-reservations",
                        "{\"referralId\":\"%s\",\"language\":\"%s\",\"day\":\"%s\"}".formatted(referral, language, day))
                .must(201, "reserve an interpreter");
        stage.tell("CMM, Clara", "reserves an interpreter", answer.text("status"));
        return answer;
    }

    /** CMM's manager registers how many interpreters are on call from a date on. */
    public void onCall(String language, LocalDate validFrom, int count) {
        Agency.signIn("mette", stage.place())
                .post(
                        url + "interpreter-pools",
                        "{\"language\":\"%s\",\"validFrom\":\"%s\",\"onCall\":%d}"
                                .formatted(language, validFrom, count))
                .must(201, "register interpreters");
    }

    /** Those who run the house she has a place in record where it is, once; returns the path of the address. */
    public String sayWhere(String placement) {
        String code = house(placement);
        Agency worker = worker(code);
        String address = url + "facilities/" + code + "/address";
        if (worker.get(address).status() == 404) {
            Answer recorded = record(worker, address);
            // somebody else of the house may have been first, or at the very same moment
            if (recorded.status() == 412 || recorded.status() == 409) {
                worker.get(address).must(200, "read what somebody else of the house recorded");
            } else {
                recorded.must(200, "record where a house is");
                stage.tell(worker.user(), "records where the house is", "sealed");
            }
        }
        return address;
    }

    /** Somebody who runs a house records its first address. */
    public static Answer record(Agency worker, String address) {
        return worker.putIfMatch(
                address,
                "\"0\"",
                "{\"street\":\"%s\",\"postalCode\":\"0000\",\"city\":\"%s\"}".formatted(STREET, TOWN));
    }

    /** CMM names somebody who may know where she lives, today; she may not any more at the end of this. */
    public void nameReader(String placement, String reader, String organisation) {
        String named = name(placement, reader, organisation, "ESCORT", stage.today());
        Agency.signIn(reader, stage.place()).get(address(placement)).must(200, "read the address as a named reader");
        stage.cast().clara().put(named + "/end", named, null).must(200, "take the right back");
    }

    /** CMM lets Rosa, who represents a child, know until a day where it lives; returns the path of the address. */
    public String tellRepresentative(String placement, LocalDate lastDay) {
        name(placement, "rosa", "REPRESENTATIVE", "REPRESENTATIVE", lastDay);
        return address(placement);
    }

    private String name(String placement, String reader, String organisation, String purpose, LocalDate lastDay) {
        String readers = placements() + "/" + placement + "/address-readers";
        return readers + "/"
                + stage.cast()
                        .clara()
                        .post(
                                readers,
                                "{\"reader\":\"%s\",\"organisation\":\"%s\",\"purpose\":\"%s\",\"lastDay\":\"%s\"}"
                                        .formatted(reader, organisation, purpose, lastDay))
                        .must(201, "name a reader of the address")
                        .text("id");
    }

    private String address(String placement) {
        return placements() + "/" + placement + "/address";
    }

    /** CMM's manager registers a house of an NGO with one place for a child that seeks asylum. */
    public void openSpecialUnit() {
        Agency.signIn("mette", stage.place())
                .post(url + "facilities", """
                        {"type":"CHILDRENS_SPECIAL_UNIT","validFrom":"%s","description":{"capacity":1,"peak":0,"placesFor":"ANY",
                         "stayBases":["ASYLUM_SEEKER"],"boardAndLodging":true,"organisation":"NGO"}}
                        """.formatted(stage.today()))
                .must(201, "register a facility");
    }

    private String house(String placement) {
        return stage.cast()
                .clara()
                .get(placements() + "/" + placement)
                .must(200, "read a placement")
                .text("facility");
    }

    /** She moves in. */
    public void moveIn(String placement) {
        String path = placements() + "/" + placement;
        stage.cast().clara().put(path + "/start", path, null).must(200, "move in");
    }

    /** She moves on to a house of another type, where a place is held for her; returns the next placement. */
    public String moveOn(String placement, String type) {
        String path = placements() + "/" + placement;
        String next = stage.cast()
                .clara()
                .put(path + "/transfer", path, "{\"type\":\"" + type + "\"}")
                .must(200, "move on")
                .text("transferredTo");
        stage.tell("CMM, Clara", "moves her to another safe place", "TRANSFERRED");
        return next;
    }

    /** She moves out, or gives up what was held for her. */
    public void moveOut(String placement) {
        String path = placements() + "/" + placement;
        stage.cast().clara().put(path + "/end", path, null).must(200, "move out");
    }

    /** The facility with this code. */
    public JsonNode facility(String code) {
        return stage.cast()
                .clara()
                .get(url + "facilities/" + code)
                .must(200, "read a facility")
                .body();
    }

    /** How full each facility of a type is. */
    public List<JsonNode> board(String type) {
        List<JsonNode> board = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = stage.cast()
                    .clara()
                    .get(url + "facilities/occupancy?limit=100" + cursor)
                    .must(200, "read the board")
                    .body();
            page.path("items").forEach(each -> {
                if (each.path("type").asText().equals(type)) {
                    board.add(each);
                }
            });
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());
        return board;
    }

    /** The same of those houses only that stand today and take such persons. */
    public List<JsonNode> board(String type, String placesFor, String stayBasis) {
        return board(type).stream()
                .filter(each -> takes(facility(each.path("code").asText()), placesFor, stayBasis))
                .toList();
    }

    private boolean takes(JsonNode house, String placesFor, String stayBasis) {
        String today = stage.today().toString();
        return house.path("boardAndLodging").asBoolean()
                && List.of("ANY", placesFor).contains(house.path("placesFor").asText())
                && StreamSupport.stream(house.path("stayBases").spliterator(), false)
                        .anyMatch(each -> each.asText().equals(stayBasis))
                && house.path("validFrom").asText().compareTo(today) <= 0
                && house.path("validTo").asText("9999").compareTo(today) >= 0;
    }

    /** The sum of one figure of a board. */
    public static int sum(List<JsonNode> board, String figure) {
        return board.stream().mapToInt(each -> each.path(figure).asInt()).sum();
    }
}

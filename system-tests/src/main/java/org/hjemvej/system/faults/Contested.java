package org.hjemvej.system.faults;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Lodging;
import org.hjemvej.system.story.PoliceAction;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Support;

/** What only one of many may get; each race says what was wrong about it. */
final class Contested {

    private static final String HOUSE = "APARTMENT";

    private final Stage stage;
    private final ExecutorService clients;
    private final InDenmark denmark;
    private final Lodging lodging;
    private final String url;
    private boolean open;

    Contested(Stage stage, ExecutorService clients) {
        this.stage = stage;
        this.clients = clients;
        this.denmark = new InDenmark(stage);
        this.lodging = new Lodging(stage);
        this.url = stage.place().caseUrl() + "/v1/";
    }

    List<String> oneCaseOfOneReferral() throws Exception {
        String referral = denmark.referral();
        Agency clara = stage.cast().clara();
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < Race.CLIENTS; i++) {
            bodies.add(denmark.newCase(referral, "VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT"));
        }
        return Race.run(
                        clients,
                        "a case of a referral",
                        Race.status(201),
                        client -> clara.post(url + "cases", bodies.get(client)))
                .wrong();
    }

    List<String> oneDecision() throws Exception {
        String handle = denmark.assessed();
        String period = denmark.periodPath(handle);
        stage.cast().clara().put(period + "/request", period, null).must(200, "request the period");
        Agency ulrik = stage.cast().ulrik();
        String etag = ulrik.get(period).must(200, "read the period").etag();
        LocalDate today = stage.today();
        return Race.run(
                        clients,
                        "a grant of a period",
                        Race.status(200),
                        client -> ulrik.putIfMatch(period + "/grant", etag, "{\"startDate\":\"" + today + "\"}"))
                .wrong();
    }

    /** Each asks for all the days there are up to the ceiling, and is granted them in whatever version the period is. */
    List<String> theLastDays() throws Exception {
        String handle = denmark.assessed();
        denmark.period(handle, stage.today());
        String period = denmark.periodPath(handle);
        List<String> asked = Race.all(clients, client -> denmark.askForMoreDays(handle, 90));
        List<String> wrong = new ArrayList<>(Race.run(
                        clients,
                        "an extension to 120 days",
                        Race.status(200),
                        client -> granted(period, asked.get(client)))
                .wrong());
        int days = stage.cast()
                .ulrik()
                .get(period)
                .must(200, "read the period")
                .body()
                .path("totalDays")
                .asInt();
        if (days != 120) {
            wrong.add("a period has " + days + " days");
        }
        return wrong;
    }

    private Answer granted(String period, String extension) {
        Answer answer;
        do {
            answer = stage.cast().ulrik().put(extension + "/grant", period, null);
        } while (answer.status() == 412);
        return answer;
    }

    /** The provider takes her at the moment at which CMM asks no more. */
    List<String> oneAnswerOfAProvider() throws Exception {
        Support support = new Support(stage);
        String offer = support.offer(denmark.assessed(), "LEGAL_AID");
        String referral = support.refer(offer);
        Agency clara = stage.cast().clara();
        Agency pia = Agency.signIn("pia", stage.place());
        String received = url + "received-referrals/" + referral;
        String sent = offer + "/provider-referrals/" + referral;
        Race race = Race.run(
                clients,
                "an answer of a provider or its withdrawal",
                Race.status(200),
                client -> client % 2 == 0
                        ? pia.putIfMatch(received + "/acceptance", "\"0\"", null)
                        : clara.putIfMatch(sent + "/withdrawal", "\"0\"", null));
        List<String> wrong = new ArrayList<>(race.wrong());
        String left = pia.get(received).must(200, "read the referral").text("status");
        race.won().stream()
                .map(answer -> answer.text("status"))
                .filter(told -> !told.equals(left))
                .forEach(told -> wrong.add("a referral was told to be " + told + " and is " + left));
        return wrong;
    }

    /** One place, and as many people as clients who want it; afterwards it is free again. */
    List<String> theLastPlace() throws Exception {
        openHouse();
        PoliceAction action = new PoliceAction(stage);
        List<String> people = Race.all(clients, client -> {
            String referral = action.refer("NO_LAWFUL_STAY");
            action.offerInterview(referral);
            return referral;
        });
        List<Answer> placements = new ArrayList<>();
        List<String> wrong = Race.run(clients, "the last place", Contested::place, client -> {
                    Answer answer = lodging.ask(
                            stage.cast().pelle(),
                            people.get(client),
                            "INTERIM_SECTION_34",
                            "\"placesFor\":\"MEN\",\"type\":\"" + HOUSE + "\"");
                    synchronized (placements) {
                        placements.add(answer);
                    }
                    return answer;
                })
                .wrong();
        action.leave(placements);
        return wrong;
    }

    private static Race.Outcome place(Answer answer) {
        return switch (answer.text("status")) {
            case "RESERVED" -> Race.Outcome.WON;
            case "NO_CAPACITY" -> Race.Outcome.LOST;
            default -> Race.Outcome.WRONG;
        };
    }

    private void openHouse() {
        if (!open) {
            open = true;
            stage.cast()
                    .mette()
                    .post(url + "facilities", """
                            {"type":"%s","validFrom":"%s","description":{"capacity":1,"peak":0,"placesFor":"MEN",
                             "stayBases":["NO_LAWFUL_STAY"],"boardAndLodging":true,"organisation":"NGO"}}
                            """.formatted(HOUSE, stage.today()))
                    .must(201, "register a facility");
        }
    }
}

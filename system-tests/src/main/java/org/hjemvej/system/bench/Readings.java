package org.hjemvej.system.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Place;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Story;
import org.hjemvej.system.story.Support;
import org.hjemvej.system.story.Wait;
import org.hjemvej.system.story.WayHome;

/** One address for each operation that reads, of persons who went the whole way, with a user who may read it. */
public final class Readings {

    private final Place place;
    private final Story.Played story;
    private final Met met;
    private final List<Reading> all = new ArrayList<>();

    private Readings(Place place, Story.Played story, Met met) {
        this.place = place;
        this.story = story;
        this.met = met;
    }

    /** Every reading of a person who went home, and of others met for it. */
    static List<Reading> of(Stage stage, Story.Played story) {
        Readings readings = ofPersonsAndPlaces(stage, story);
        readings.ofNotices();
        return readings.all;
    }

    /** The same, in a system in which nobody has subscribed to webhooks. */
    public static List<Reading> withoutWebhooks(Stage stage, Story.Played story) {
        seekPartner(stage);
        Readings readings = ofPersonsAndPlaces(stage, story);
        for (String list : List.of("notices", "person-messages", "webhook-subscriptions")) {
            readings.add("mette", stage.place().notificationUrl() + "/v1/" + list);
        }
        return readings.all;
    }

    /** Somebody wants to go where no partner is, so that there is a search to read. */
    private static void seekPartner(Stage stage) {
        WayHome wayHome = new WayHome(stage);
        wayHome.cooperate(wayHome.apply(new InDenmark(stage).counselled(), Destinations.SOUGHT));
    }

    private static Readings ofPersonsAndPlaces(Stage stage, Story.Played story) {
        Readings readings = new Readings(stage.place(), story, Met.meet(stage));
        readings.everywhere();
        readings.ofCases();
        readings.ofIdentifications();
        readings.ofPlaces();
        readings.ofSupport(stage);
        readings.ofChildren();
        MetAtRisk.meet(stage).addresses(stage.place()).forEach(each -> readings.add("clara", each));
        readings.ofReturns();
        readings.ofPartners();
        return readings;
    }

    private void everywhere() {
        String later = "?dueBefore=2060-01-01";
        add("mette", place.caseUrl() + "/v1/deadlines" + later);
        add("dorte", place.reintegrationUrl() + "/v1/deadlines" + later);
        add("dorte", place.partnerUrl() + "/v1/deadlines" + later);
        add("olga", place.notificationUrl() + "/v1/deadlines" + later);
        for (ServiceName service : ServiceName.values()) {
            String url = place.url(service);
            String subject = service == ServiceName.CASE ? story.caseHandle() : story.programmeRef();
            add("olga", url + "/health");
            add("olga", url + "/v1/problem-types");
            add("olga", url + "/v1/dead-letters?topic=" + OneTopic.READ_BY.get(service));
            add("olga", url + "/v1/audit-chains/" + subject + "/verification");
            // what notification-service writes is read outside only: nobody may ask for it there
            if (service != ServiceName.NOTIFICATION) {
                add(
                        "notification-service",
                        url + "/v1/events?topic=" + OneTopic.WRITTEN_BY.get(service) + "&subject=" + subject);
            }
        }
    }

    private void ofCases() {
        String cases = place.caseUrl() + "/v1/cases";
        String path = cases + "/" + story.caseHandle();
        add("clara", cases);
        search(
                "clara",
                cases + "/searches",
                "{\"criteria\":[{\"field\":\"NAME\",\"value\":\"Invented Canary-Person\"},{\"field\":\"PHONE\",\"value\":\"+4500000001\"}]}");
        for (String who : List.of("clara", "mette")) {
            search(
                    who,
                    cases + "/searches",
                    "{\"criteria\":[{\"field\":\"NAME\",\"value\":\"Invented Canary-Person\"}]}");
        }
        search(
                "clara",
                cases + "/possible-matches/searches",
                "{\"name\":\"Invented Canary-Person\",\"birthYear\":1999,\"nationality\":\"NG\"}");
        add("clara", path);
        for (String part : List.of(
                "competent-authority",
                "consents",
                "contact-rules",
                "contact-rules/PHONE/address",
                "counselling",
                "court-findings",
                "next-actions",
                "person",
                "stay-basis",
                "timeline",
                "way-home")) {
            add("clara", path + "/" + part);
        }
        for (String part : List.of("assessments", "counselling-sessions", "identifications", "reflection-periods")) {
            add("clara", path + "/" + part);
            add("clara", path + "/" + part + "/" + first("clara", path + "/" + part, "id"));
        }
        add("ulrik", path + "/assessments/" + first("clara", path + "/assessments", "id") + "/recommendations");
        add("reintegration-service", path + "/standing-consents/SHARE_DRC");
        String periods = cases + "/" + met.extended() + "/reflection-periods";
        String period = periods + "/" + first("clara", periods, "id");
        search("clara", period + "/simulations", "{\"step\":\"EXTENSION\",\"days\":60}");
        for (String part : List.of("/extensions", "/exceptional-ceilings")) {
            add("clara", period + part);
            add("clara", period + part + "/" + first("clara", period + part, "id"));
        }
        add("ulrik", period + "/extensions/" + first("clara", period + "/extensions", "id") + "/evidence-bundle");
        add("clara", met.merge().substring(0, met.merge().lastIndexOf('/')));
        add("clara", met.merge());
        String referrals = place.caseUrl() + "/v1/referrals";
        String referral = referrals + "/" + met.referral();
        add("clara", referrals);
        search(
                "pelle",
                referrals + "/searches",
                "{\"reference\":{\"system\":\"INVENTED\",\"number\":\"a number that nobody has\"}}");
        add("clara", referrals + "/counts?year=2026");
        add("clara", referral);
        add("clara", referral + "/summary");
        add("clara", referral + "/references");
        add("clara", place.caseUrl() + "/v1/indicators");
        String encounters = place.caseUrl() + "/v1/encounters";
        add("nora", encounters);
        add("nora", encounters + "/" + first("nora", encounters, "id"));
        add("clara", encounters + "/counts?year=2026");
        add("nora", place.caseUrl() + "/v1/offers");
        add("nora", place.caseUrl() + "/v1/outreach");
        add("nora", place.caseUrl() + "/v1/policies");
    }

    private void ofIdentifications() {
        add("clara", met.talk() + "/support-person");
        add("clara", met.talk() + "/interviews");
        add("clara", met.talk() + "/interviews/1");
        add("clara", met.talk() + "/interviews/1/representative-override");
        add("clara", met.talk() + "/episodes");
        add("clara", met.talk() + "/episodes/" + first("clara", met.talk() + "/episodes", "number"));
        JsonNode observation = Agency.signIn("clara", place)
                .get(met.talk())
                .must(200, "read the identification")
                .body()
                .path("observations")
                .path(0);
        add("clara", met.talk() + "/notes/" + observation.path("noteRef").asText());
        add("clara", place.caseUrl() + "/v1/interview-refusals/counts?year=2026");
        String needs = place.caseUrl() + "/v1/cases/" + met.extended() + "/needs-assessments";
        add("clara", needs);
        add("clara", needs + "/latest");
        add("clara", needs + "/1");
    }

    private void ofPlaces() {
        String facilities = place.caseUrl() + "/v1/facilities";
        add("clara", facilities);
        add("clara", facilities + "/occupancy");
        add("clara", facilities + "/" + first("clara", facilities, "code"));
        String placements = place.caseUrl() + "/v1/placements";
        String ofReferral = placements + "?referralId=" + met.referral();
        add("clara", ofReferral);
        String placement = placements + "/" + first("clara", ofReferral, "id");
        add("clara", placement);
        add("clara", placement + "/address");
        add("clara", placement + "/address-readers");
        add("clara", placement + "/address-readers/" + first("clara", placement + "/address-readers", "id"));
        add("signe", met.address());
        add("clara", place.caseUrl() + "/v1/interpreter-pools");
        String interpreters = place.caseUrl() + "/v1/interpreter-reservations";
        String ofSame = interpreters + "?referralId=" + met.referral();
        add("clara", ofSame);
        add("clara", interpreters + "/" + first("clara", ofSame, "id"));
    }

    private void ofSupport(Stage stage) {
        Support support = new Support(stage);
        support.take(support.offer(met.extended(), "LEGAL_AID"));
        new InDenmark(stage).consent(met.extended(), "SHARE_LAWYER", "PERSON");
        String grant = support.grant(met.extended(), stage.today().plusDays(30), "ASSESSMENT_DECISION");
        String path = place.caseUrl() + "/v1/cases/" + met.extended();
        add("clara", path + "/entitlements");
        add("clara", path + "/service-offers");
        String offer = path + "/service-offers/" + first("clara", path + "/service-offers", "id");
        add("clara", offer);
        add("clara", offer + "/appointments");
        String referral = support.refer(offer);
        add("clara", offer + "/provider-referrals");
        add("pia", place.caseUrl() + "/v1/received-referrals");
        add("pia", place.caseUrl() + "/v1/received-referrals/" + referral);
        add("clara", path + "/grants");
        add("lars", place.caseUrl() + "/v1/received-grants");
        add("lars", place.caseUrl() + "/v1/received-grants/" + grant);
    }

    private void ofChildren() {
        met.child().addresses(place).forEach(address -> add("clara", address));
    }

    private void ofReturns() {
        String returns = place.reintegrationUrl() + "/v1/prepared-returns";
        String path = returns + "/" + story.programmeRef();
        add("dina", returns);
        add("dina", path);
        add("dina", path + "/balance");
        add("dina", path + "/plans");
        add("dina", path + "/plans/1");
        add("dina", path + "/instalments");
        add("dina", place.reintegrationUrl() + "/v1/instalments/" + first("dina", path + "/instalments", "id"));
        add("dina", place.reintegrationUrl() + "/v1/programme-versions");
        String payout = first("amara", place.partnerUrl() + "/v1/payment-instructions", "payoutId");
        add("dina", place.reintegrationUrl() + "/v1/payouts/" + payout);
    }

    private void ofPartners() {
        String partners = place.partnerUrl() + "/v1/";
        for (String list : List.of("agreements", "organisations", "partner-searches")) {
            add("dorte", partners + list);
            add("dorte", partners + list + "/" + first("dorte", partners + list, "id"));
        }
        add(
                "reintegration-service",
                partners + "agreements/" + first("dorte", partners + "agreements", "id") + "/standing");
        add("amara", partners + "payment-instructions");
        add("clara", partners + "return-options?country=" + Story.COUNTRY);
    }

    private void ofNotices() {
        String notices = place.notificationUrl() + "/v1/notices";
        add("clara", notices);
        add("clara", notices + "/" + first("clara", notices, "id"));
        String messages = place.notificationUrl() + "/v1/person-messages";
        add("clara", messages);
        add("clara", messages + "/" + first("clara", messages, "id"));
        String subscriptions = place.notificationUrl() + "/v1/webhook-subscriptions";
        String subscription = subscriptions + "/" + first("mette", subscriptions, "id");
        add("mette", subscriptions);
        add("mette", subscription);
        add("mette", subscription + "/deliveries");
        add("mette", subscription + "/deliveries/" + first("mette", subscription + "/deliveries", "id"));
    }

    private void add(String who, String url) {
        all.add(new Reading(who, url, null));
    }

    private void search(String who, String url, String body) {
        all.add(new Reading(who, url, body));
    }

    private String first(String who, String list, String field) {
        Agency agency = Agency.signIn(who, place);
        AtomicReference<JsonNode> found = new AtomicReference<>();
        // what follows from an event comes a moment later
        Wait.until("something in " + list, () -> {
            found.set(agency.get(list).must(200, "list " + list).body().path("items"));
            return !found.get().isEmpty();
        });
        return found.get().path(0).path(field).asText();
    }
}

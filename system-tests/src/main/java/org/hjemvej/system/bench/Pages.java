package org.hjemvej.system.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hjemvej.system.story.Place;

/**
 * What {@link Readings} leave out of the lists: for each reader who sees them through another filter the first page and one
 * behind all rows of {@link Volume}, and counts of a year that is full of them.
 */
final class Pages {

    private final Place place;
    private final List<Reading> all = new ArrayList<>();

    private Pages(Place place) {
        this.place = place;
    }

    static List<Reading> of(Place place) {
        Pages pages = new Pages(place);
        pages.ofCases();
        pages.ofReturnsAndPartners();
        pages.ofNotices();
        return pages.all;
    }

    private void ofCases() {
        String service = place.caseUrl() + "/v1/";
        // all cases are hers, anybody's, or of somebody who has next to none
        both(service + "cases", "clara", "mette", "cecilie");
        both(service + "referrals", "clara", "pelle");
        both(service + "encounters", "clara", "nora");
        board(service, "mette");
        String house = "cursor=" + Volume.position("F", "F-W");
        add("clara", service + "facilities?" + house);
        add("clara", service + "facilities/occupancy?" + house);
        String ofCase = "?caseHandle=K-V" + String.format(Locale.ROOT, "%025d", 1);
        add("clara", service + "placements" + ofCase);
        add("clara", service + "interpreter-reservations" + ofCase);
        for (String counted : List.of("referrals", "encounters", "interview-refusals")) {
            add("clara", service + counted + "/counts?year=" + Volume.year());
        }
    }

    private void ofReturnsAndPartners() {
        board(place.reintegrationUrl() + "/v1/", "dorte");
        both(place.reintegrationUrl() + "/v1/prepared-returns", "clara", "mette", "dina", "bilal");
        String service = place.partnerUrl() + "/v1/";
        board(service, "dorte");
        both(service + "agreements", "dorte");
        both(service + "partner-searches", "dorte");
        both(service + "payment-instructions", "bilal");
        add("dorte", service + "organisations?cursor=" + Volume.position("VOLUME_Z", "V"));
        String options = service + "return-options?country=" + Destinations.COVERED.getFirst();
        add("clara", options);
        add("clara", options + "&child=true");
    }

    private void ofNotices() {
        String service = place.notificationUrl() + "/v1/";
        board(service, "olga");
        both(service + "notices", "clara");
        both(service + "notices?unacknowledged=true", "clara");
        both(service + "person-messages", "clara");
        both(service + "person-messages?open=true", "clara");
        both(service + "webhook-subscriptions/" + Volume.SUBSCRIPTION + "/deliveries", "hanne");
    }

    private void board(String service, String reader) {
        String list = service + "deadlines?dueBefore=2060-01-01";
        add(reader, list);
        add(reader, list + "&cursor=" + Volume.endOfBoard());
    }

    private void both(String list, String... readers) {
        for (String reader : readers) {
            add(reader, list);
            add(reader, list + (list.contains("?") ? "&" : "?") + "cursor=" + Volume.end());
        }
    }

    private void add(String who, String url) {
        all.add(new Reading(who, url, null));
    }
}

package org.hjemvej.cases;

import java.time.LocalDate;
import org.hjemvej.platform.testing.Api;

/** What is written down of a child, as tests of its being forgotten need it. */
final class WrittenDown {

    static final String LANGUAGE = "tpi";
    private static final Api CLARA = Journey.CLARA;

    private WrittenDown() {}

    /** All that is written down of a child before it is interviewed; returns the day on which it turns adult. */
    static LocalDate knowEverythingOf(String path) {
        String handle = Journey.handleOf(path);
        LocalDate today = Journey.today();
        LocalDate born = today.minusYears(13).minusDays(117);
        CLARA.put(path + "/person", path, "{\"name\":\"Invented Child\",\"birthDate\":\"" + born + "\"}")
                .then()
                .statusCode(200);
        CLARA.put(
                        path + "/contact-rules",
                        path + "/contact-rules",
                        "{\"channels\":[{\"channel\":\"PHONE\",\"safety\":\"SAFE\",\"hours\":[{\"days\":\"WEEKDAYS\",\"from\":\"09:00\",\"to\":\"15:00\"}]}],"
                                + "\"language\":\"" + LANGUAGE + "\"}")
                .then()
                .statusCode(200);
        CLARA.put(path + "/contact-rules/PHONE/address", path + "/contact-rules", "{\"address\":\"+4599000001\"}")
                .then()
                .statusCode(200);
        reserved("caseHandle", handle, LANGUAGE);
        String adultOn = CLARA.post(path + "/age-facts", born(born))
                .then()
                .statusCode(201)
                .extract()
                .path("turnsAdultOn");
        Journey.created(CLARA.post(path + "/representatives", guardian()));
        receive(notice(path));
        Journey.created(CLARA.post(
                path + "/consents",
                "{\"scope\":\"INTERVIEW\",\"legalBasis\":\"CONSENT\",\"language\":\"" + LANGUAGE
                        + "\",\"textVersion\":\"2026-01\",\"givenBy\":\"PERSON\"}"));
        String cancelled = planned(path);
        CLARA.put(cancelled + "/cancellation", cancelled, null).then().statusCode(200);
        return LocalDate.parse(adultOn);
    }

    static String notice(String path) {
        return path + "/child-concern-notices/"
                + Journey.created(CLARA.post(
                        path + "/child-concern-notices",
                        "{\"municipality\":\"101\",\"channel\":\"DIGITAL_POST\",\"sentOn\":\"" + Journey.today()
                                + "\"}"));
    }

    static void receive(String notice) {
        CLARA.put(
                        notice + "/receipt",
                        notice,
                        "{\"receivedOn\":\"" + Journey.today() + "\",\"proof\":\"Receipt INVENTED-1\"}")
                .then()
                .statusCode(200);
    }

    static String planned(String path) {
        return path + "/identifications/"
                + Journey.created(CLARA.post(path + "/identifications", """
                {"setting":"SHELTER","plannedFor":"%s","interpreterLanguage":"%s","supportPersonWished":true,
                 "supportPersonOrganisation":"NGO","supportPersonName":"Invented Helper"}
                """.formatted(Journey.today(), LANGUAGE)));
    }

    static String reserved(String kind, String whom, String language) {
        return "/v1/interpreter-reservations/"
                + Journey.created(CLARA.post(
                        "/v1/interpreter-reservations",
                        "{\"%s\":\"%s\",\"language\":\"%s\",\"day\":\"%s\"}"
                                .formatted(kind, whom, language, Journey.today())));
    }

    static String guardian() {
        return "{\"name\":\"Invented Guardian\",\"organisation\":\"RED_CROSS\",\"appointedOn\":\"" + Journey.today()
                + "\",\"childView\":\"AGREES\"}";
    }

    static String born(LocalDate day) {
        return said(",\"dayOfBirth\":\"" + day + "\"");
    }

    static String said(String more) {
        return "{\"source\":\"DECLARED\",\"confidence\":\"PROBABLE\",\"said\":\"CHILD\",\"knownOn\":\""
                + Journey.today() + "\"" + more + "}";
    }
}

package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** The evidence bundle is read back as a reader of PDF reads it. */
@QuarkusTest
class EvidenceApiTest {

    private static final List<String> CANARIES = List.of(
            "Canary",
            "Invented",
            "1999",
            "4500000077",
            "Nigeria",
            "borders",
            "return was given up",
            "account is coherent",
            "Kanarie");

    /** Of where she lives. */
    private static final List<String> PLACES = List.of("Canary", "Street", "Town", "CRISIS_CENTRE", "HOSTEL");

    @Test
    void a_bundle_tells_what_the_request_rests_on_and_nothing_else() throws IOException {
        String period = Journey.grantedPeriod();
        String path = Journey.caseOf(period);
        Journey.CLARA
                .put(
                        path + "/person",
                        path,
                        "{\"name\":\"Invented Canary\",\"birthDate\":\"1999-04-12\",\"nationality\":\"NG\",\"phone\":\"+4500000077\"}")
                .then()
                .statusCode(200);
        String placement = livesAtACanary(path);
        String refused = extension(period, 20, "SPECIAL_REASONS");
        Journey.ULRIK
                .put(refused + "/refusal", refused, "{\"reasons\":\"The return was given up, says Kanarie.\"}")
                .then()
                .statusCode(200);
        Journey.created(
                Journey.CLARA.post(
                        path + "/counselling-sessions",
                        "{\"heldOn\":\"" + Journey.today()
                                + "\",\"language\":\"eng\",\"answer\":\"INTERESTED\",\"atOwnWish\":true,\"note\":\"Kanarie\"}"));
        String asked = extension(period, 60, "COOPERATES_ON_RETURN");

        Response answer = bundle(Journey.CLARA, asked, "en");

        answer.then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("Cache-Control", "no-store")
                .header("Content-Language", "en");
        String text = text(answer);
        assertThat(text)
                .contains(
                        path.split("/")[3],
                        id(period),
                        id(asked),
                        id(refused),
                        "takes part in a prepared return (COOPERATES_ON_RETURN)",
                        "special reasons (SPECIAL_REASONS)",
                        "Days asked for 60",
                        "At most in all 120",
                        "reflection.maxTotalDays@2013-01-30",
                        "Assessed as trafficked",
                        "Period granted",
                        "More days asked for",
                        "More days refused");
        CANARIES.forEach(canary -> assertThat(text).doesNotContainIgnoringCase(canary));
        PLACES.forEach(canary -> assertThat(text).doesNotContainIgnoringCase(canary));
        assertThat(text)
                .doesNotContain("Moved in")
                .doesNotContainIgnoringCase("counsel")
                .doesNotContainIgnoringCase("interview");
        assertThat(withoutTime(text(bundle(Journey.ULRIK, asked, "en"))))
                .as("the authority gets the same whoever asks for it")
                .isEqualTo(withoutTime(text));
        String danish = text(bundle(Journey.ULRIK, asked, "da"));
        assertThat(danish)
                .contains(
                        "Anmodning om flere dage", "særlige grunde (SPECIAL_REASONS)", "Første dag", "Højst i alt 120");
        printed(path, placement);
        assertThat(Owner.number(
                        "select count(*) from audit where action = 'reflection-extension.evidence' and chain = '"
                                + path.split("/")[3] + "' and object_id = '" + id(asked) + "'"))
                .isEqualTo(3);
    }

    /** Scenario 24: in what is printed of a case there is that she moved in, and nothing of where. */
    private static void printed(String path, String placement) {
        String house = id(Lodging.houseOf(placement));
        for (Api who : List.of(Journey.CLARA, Journey.METTE, Journey.ULRIK)) {
            String page = Timelines.html(who, path, "en").asString();
            assertThat(page).contains("Moved in", id(placement)).doesNotContain(house);
            PLACES.forEach(canary -> assertThat(page).doesNotContainIgnoringCase(canary));
        }
    }

    /** She lives in a house whose address is kept. */
    private static String livesAtACanary(String path) {
        String asked = Lodging.forCase(id(path)).replace("}", ",\"type\":\"HOSTEL_HERBERG\"}");
        String placement = "/v1/placements/" + Journey.created(Lodging.ask(Journey.CLARA, asked));
        Lodging.keepAddress(Lodging.houseOf(placement));
        Journey.CLARA.put(placement + "/start", placement, null).then().statusCode(200);
        return placement;
    }

    @Test
    void a_bundle_of_many_requests_turns_the_page_and_nobody_else_gets_one() throws IOException {
        String period = Journey.grantedPeriod();
        String asked = "";
        for (int i = 0; i < 40; i++) {
            asked = extension(period, 1, "SPECIAL_REASONS");
        }

        Response answer = bundle(Journey.ULRIK, asked, "da");

        try (PDDocument document = Loader.loadPDF(answer.asByteArray())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da");
        }
        assertThat(text(answer)).contains("Side 2");
        problem(Api.as("hanne").get(asked + "/evidence-bundle"), 403, "FORBIDDEN");
        problem(
                Journey.ULRIK.get(period + "/extensions/X-00000000000000000000000000/evidence-bundle"),
                404,
                "NOT_FOUND");
        problem(
                Journey.ULRIK.get(
                        asked.replaceAll("K-[0-9A-Z]{26}", "K-00000000000000000000000000") + "/evidence-bundle"),
                404,
                "NOT_FOUND");
    }

    private static String extension(String period, int days, String ground) {
        return period + "/extensions/"
                + Journey.created(Journey.CLARA.post(
                        period + "/extensions", "{\"days\":" + days + ",\"ground\":\"" + ground + "\"}"));
    }

    private static Response bundle(Api api, String extension, String language) {
        return api.request()
                .header("Accept", "application/pdf")
                .header("Accept-Language", language)
                .get(extension + "/evidence-bundle");
    }

    private static String text(Response answer) throws IOException {
        try (PDDocument document = Loader.loadPDF(answer.asByteArray())) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String withoutTime(String text) {
        return text.replaceAll("Made .*? Codes", "");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

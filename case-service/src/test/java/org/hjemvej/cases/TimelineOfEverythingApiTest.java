package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hjemvej.cases.NextSteps.take;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** What happens beside the process is on the timeline as well: to CMM all of it, to others what they may know. */
@QuarkusTest
class TimelineOfEverythingApiTest {

    @Test
    void of_a_child_all_that_protects_it_and_that_it_was_missing() {
        String path = Journey.openCase("ASYLUM_SEEKER", "CHILD");
        for (String step :
                List.of("waiveRepresentative", "appointRepresentative", "endRepresentative", "notifyMunicipality")) {
            take("clara", path, step);
        }
        fallDue(path, "MUNICIPALITY_NOTICE_REMINDER");
        await().until(() -> Journey.published(path, "deadline-approaching") == 1);
        for (String step : List.of(
                "proveMunicipalityKnows",
                "recordChildsView",
                "recordFamilyTracing",
                "recordAgeFact",
                "reportMissing")) {
            take("clara", path, step);
        }
        take("clara", path, "proposeBestInterests", "RETURN");
        assertThat(Timelines.told(Journey.CLARA, path))
                .as("what one person has proposed is not told")
                .doesNotContain("BEST_INTERESTS DECIDED");
        take("mette", path, "confirmBestInterests");
        take("mette", path, "closeAbsence");
        turnsAdult(path);

        assertThat(Timelines.told(Journey.CLARA, path))
                .contains(
                        "REPRESENTATIVE WAIVED",
                        "REPRESENTATIVE APPOINTED",
                        "REPRESENTATIVE ENDED",
                        "CONCERN_NOTICE SENT",
                        "CONCERN_NOTICE RECEIVED",
                        "CHILDS_VIEW HEARD",
                        "FAMILY_TRACING TRACED",
                        "BEST_INTERESTS DECIDED",
                        "AGE RECORDED",
                        "AGE REVISED",
                        "AGE TURNS_ADULT_SOON",
                        "DEADLINE APPROACHING")
                .containsSubsequence("ABSENCE REPORTED", "ABSENCE ALARM", "ABSENCE CLOSED", "ABSENCE REACHED");
        EventsOnTimeline.everyOneIsTold(path);
        everyReferenceIsRead(Journey.CLARA, path);
        assertThat(Timelines.html(Journey.CLARA, path, "da").asString())
                .contains(
                        "Barnet er hørt: om en hjemrejse",
                        "Eftersøgningen er afsluttet: fundet et andet sted",
                        "Alder registreret: som oplyst",
                        "Påmindelse om frist: underretning af kommunen om barnet");
    }

    /** Her birthday is near, so that it is told of at once. */
    private static void turnsAdult(String path) {
        Journey.CLARA
                .post(
                        path + "/age-facts",
                        "{\"source\":\"DOCUMENT\",\"confidence\":\"CERTAIN\",\"said\":\"CHILD\",\"knownOn\":\""
                                + Journey.today() + "\",\"dayOfBirth\":\""
                                + Journey.today().plusDays(10).minusYears(18) + "\"}")
                .then()
                .statusCode(201);
        take("mette", path, "recordAgeFact", "ASSESSED_BY_AUTHORITY");
        await().until(() -> Journey.published(path, "minor-turns-adult-soon") >= 1);
    }

    private static void fallDue(String path, String type) {
        Owner.run("update deadline set due_at = now() - interval '1 hour' where state = 'SCHEDULED' and type = '" + type
                + "' and subject = '" + Journey.handleOf(path) + "'");
    }

    @Test
    void of_a_period_its_ceilings_its_silence_and_its_ends() {
        String period = Journey.grantedPeriod();
        String path = Journey.caseOf(period);
        take("ulrik", path, "proposeExceptionalCeiling");
        assertThat(Timelines.told(Journey.ULRIK, path)).doesNotContain("EXCEPTIONAL_CEILING RAISED");
        take("ulla", path, "confirmExceptionalCeiling");
        String extension = Journey.created(
                Journey.CLARA.post(period + "/extensions", "{\"days\":10,\"ground\":\"SPECIAL_REASONS\"}"));
        Owner.run("update deadline set due_at = now() - interval '1 hour' where reference = '" + extension + "'");
        await().until(() -> Journey.published(path, "reflection-request-escalated") == 2);
        Journey.revoke(path);
        take("ulrik", path, "endReflectionPeriodEarly", "STATUS_REVOKED");

        assertThat(Timelines.told(Journey.CLARA, path))
                .contains(
                        "EXCEPTIONAL_CEILING RAISED",
                        "REFLECTION_REQUEST UNANSWERED",
                        "REFLECTION_REQUEST ESCALATED",
                        "REFLECTION_PERIOD ON_HOLD",
                        "REFLECTION_PERIOD ENDED_EARLY",
                        "REFLECTION_EXTENSION LAPSED");
        assertThat(Timelines.told(Journey.ULRIK, path))
                .contains("EXCEPTIONAL_CEILING RAISED", "REFLECTION_REQUEST UNANSWERED", "REFLECTION_PERIOD ON_HOLD")
                .doesNotContain("REFLECTION_REQUEST ESCALATED");
        EventsOnTimeline.everyOneIsTold(path);
        everyReferenceIsRead(Journey.ULRIK, path);
    }

    @Test
    void of_a_period_that_expires_that_nobody_asked_for_more() {
        String period = Journey.grantedPeriod();
        String path = Journey.caseOf(period);
        String id = period.substring(period.lastIndexOf('/') + 1);
        Owner.run("update reflection_period set start_date = start_date - 31, end_date = end_date - 31 where id = '"
                + id + "'");
        fallDue(path, "DEPARTURE_DEADLINE");
        await().until(() -> Journey.published(path, "reflection-period-expired") == 1);

        assertThat(Timelines.told(Journey.ULRIK, path)).contains("REFLECTION_PERIOD EXPIRED", "DEADLINE MISSED");
        EventsOnTimeline.everyOneIsTold(path);
    }

    @Test
    void of_places_services_and_readers_each_coming_and_going() {
        String path = Journey.assessedCase();
        Journey.consent(path, "SHARE_LAWYER");
        for (String step : List.of(
                "requestPlacement",
                "nameAddressReader",
                "startPlacement",
                "leavePlacement",
                "returnToPlacement",
                "endAddressReader",
                "giveGrant",
                "endGrant",
                "makeServiceOffer",
                "answerServiceOffer",
                "referToProvider",
                "withdrawProviderReferral")) {
            take("clara", path, step);
        }
        String placement = "/v1/placements/"
                + Journey.CLARA
                        .get(path + "/timeline?limit=100")
                        .jsonPath()
                        .getString("items.find { it.kind == 'PLACEMENT' }.reference.id");
        problem(Journey.METTE.get(placement + "/address"), 403, "FORBIDDEN");

        assertThat(Timelines.told(Journey.CLARA, path))
                .containsSubsequence("PLACEMENT REQUESTED", "PLACEMENT LEFT", "ABSENCE REPORTED", "PLACEMENT RETURNED")
                .containsSubsequence("ADDRESS_READER NAMED", "ADDRESS_READER ENDED", "ADDRESS_READER READ_REFUSED")
                .containsSubsequence("PROVIDER_REFERRAL SENT", "PROVIDER_REFERRAL WITHDRAWN")
                .contains("PLACEMENT STARTED", "ABSENCE REACHED", "GRANT GIVEN", "GRANT ENDED")
                .doesNotContain("PLACEMENT ENDED");
        assertThat(Timelines.told(Journey.ULRIK, path))
                .contains("PLACEMENT LEFT", "PLACEMENT RETURNED", "ABSENCE REPORTED")
                .noneMatch(each -> each.startsWith("ADDRESS_READER")
                        || each.startsWith("PROVIDER_REFERRAL")
                        || each.startsWith("GRANT"));
        EventsOnTimeline.everyOneIsTold(path);
        for (Api api : List.of(Journey.CLARA, Journey.ULRIK)) {
            everyReferenceIsRead(api, path);
            assertThat(api.get(path + "/timeline?limit=100").asString())
                    .doesNotContain("cecilie", "PRACTICE", "MENS_CRISIS_CENTRE");
        }
        assertThat(Timelines.html(Journey.CLARA, path, "da").asString())
                .contains("En anden ville læse adressen", "Nogen udpeget, der må kende adressen: ledsagelse");
    }

    private static void everyReferenceIsRead(Api api, String path) {
        for (String href : api.get(path + "/timeline?limit=100").jsonPath().<String>getList("items.reference.href")) {
            if (href != null) {
                assertThat(api.get(href).statusCode()).as(href).isEqualTo(200);
            }
        }
    }
}

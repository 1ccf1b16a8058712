package org.hjemvej.system.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/** From the application to the departure and the arrival. */
public final class WayHome {

    private static final Set<String> NOT_YET_HEARD = Set.of("NOT_ELIGIBLE", "CONSENT_NOT_STANDING");

    private final Stage stage;
    private final String url;

    /** Before it nothing of it was told: there may be a million records of others. */
    private final Instant begun = Instant.now();

    public WayHome(Stage stage) {
        this.stage = stage;
        this.url = stage.place().reintegrationUrl();
    }

    /** Applies; retries while the events of case-service are still on their way. Returns the programme handle. */
    public String apply(String handle, String country) {
        String body = "{\"caseHandle\":\"%s\",\"destinationCountry\":\"%s\",\"targetDeparture\":\"%s\"}"
                .formatted(handle, country, YearMonth.from(stage.today().plusMonths(1)));
        Answer[] last = new Answer[1];
        Wait.until("the application is accepted", () -> {
            last[0] = stage.cast().clara().post(url + "/v1/prepared-returns", body);
            return !(last[0].status() == 409 && NOT_YET_HEARD.contains(last[0].code()));
        });
        String ref = last[0].must(201, "apply for a prepared return").text("ref");
        stage.tell("CMM, Clara", "applies for a prepared return to " + country, ref + " " + last[0].text("status"));
        return ref;
    }

    public void cooperate(String ref) {
        put(
                stage.cast().hanne(),
                ref,
                "cooperation",
                "{\"decision\":\"COOPERATING\",\"decidedOn\":\"" + stage.today()
                        + "\",\"reasons\":\"She attends every talk.\"}");
        stage.tell(
                "Hjemrejsestyrelsen, Hanne",
                "decides in writing that the person cooperates",
                "ELIGIBLE, a place is looked for");
    }

    /** A partner is assigned by event, without anybody's hand. */
    public void awaitPartner(String ref) {
        Wait.until("a partner is assigned", () -> "PARTNER_ASSIGNED".equals(status(ref)));
        stage.tell("partner-service", "reserves a place under an active agreement", "PARTNER_ASSIGNED");
    }

    /** The plan with cash and in-kind lines, agreed by the person, approved by a second person. */
    public void plan(String ref, String programmeVersion) {
        plan(ref, programmeVersion, "PERSON");
    }

    /** The same, with the hands that the cash goes into. */
    public void plan(String ref, String programmeVersion, String hands) {
        Agency dina = stage.cast().dina();
        String plans = path(ref) + "/plans";
        dina.put(path(ref) + "/payee", payee(hands)).must(200, "record the payee");
        dina.post(plans, """
                        {"programmeVersionId":"%s","lines":[{"category":"INCOME_ACTIVITY","amount":"12000.00"},
                         {"category":"HOUSING_RENT","amount":"5000.00"},{"category":"EDUCATION_TRAINING","amount":"1000.00"},
                         {"category":"MEDICINE_HEALTH","amount":"2000.00"}]}
                        """.formatted(programmeVersion)).must(201, "draft a plan");
        String plan = plans + "/1";
        dina.put(plan + "/sharing", plan, null).must(200, "share the plan");
        dina.put(plan + "/agreement", plan, "{\"agreedOn\":\"" + stage.today() + "\"}")
                .must(200, "agree");
        dina.put(plan + "/submission", plan, null).must(200, "submit");
        stage.tell(
                "DRC, Dina",
                "makes the plan with the person and the partner",
                "SUBMITTED: a shop, rent, a course, medicine");
        dina.put(plan + "/approval", plan, null).must(403, "who wrote the plan may not approve it");
        stage.cast().hanne().put(plan + "/approval", plan, null).must(200, "approve the plan");
        stage.tell(
                "Hjemrejsestyrelsen, Hanne",
                "approves the plan as the second person",
                "PLAN_APPROVED, five parts promised");
    }

    /** DRC names other hands for the cash than those that were named first. */
    public Answer payInstead(String ref, String hands) {
        return stage.cast().dina().putIfMatch(path(ref) + "/payee", "\"0\"", payee(hands));
    }

    private static String payee(String hands) {
        return "{\"kind\":\"%s\",\"name\":\"Invented Canary-Person\",\"town\":\"Lagos\",\"country\":\"NG\",\"channel\":\"PARTNER_CASH\"}"
                .formatted(hands);
    }

    public void prepare(String ref, LocalDate departure) {
        put(stage.cast().clara(), ref, "risk-assessment", "{\"gate\":\"GO\",\"assessedOn\":\"" + stage.today() + "\"}");
        stage.tell("CMM, Clara", "records the security risk assessment", "GO");
        put(stage.cast().hanne(), ref, "travel", "{\"departureDate\":\"" + departure + "\"}");
        stage.tell("Hjemrejsestyrelsen, Hanne", "books the travel", status(ref) + ", event return-prepared");
    }

    /** DRC's system hears of it on its own feed, under the programme handle. */
    public void drcHears(String ref) {
        Topic feed = new Topic(KafkaLogins.drc(stage.place()), "drc.feed");
        Wait.until(
                "return-prepared is on drc.feed",
                () -> feed.since(begun).stream()
                        .anyMatch(seen ->
                                seen.key().equals(ref) && seen.shortType().equals("return-prepared")));
        stage.tell("DRC's system (Kafka)", "reads return-prepared on drc.feed", ref);
    }

    public void depart(String ref, LocalDate on) {
        stage.moveTo(on);
        put(stage.cast().hanne(), ref, "departure", "{\"departedOn\":\"" + on + "\"}");
        stage.tell("Hjemrejsestyrelsen, Hanne", "records the departure", "DEPARTED");
    }

    /** DRC's system reports the arrival on its topic; it starts the payments. */
    public void drcReportsArrival(String ref, String country, LocalDate on) {
        stage.moveTo(on);
        new Topic(KafkaLogins.drc(stage.place()), "drc.reports")
                .send(
                        "org.hjemvej.drc.arrival-confirmed.v1",
                        ref,
                        "{\"arrivedOn\":\"%s\",\"country\":\"%s\"}".formatted(on, country));
        Wait.until("the arrival is taken", () -> "IN_REINTEGRATION".equals(status(ref)));
        stage.tell("DRC's system (Kafka)", "reports the arrival on drc.reports", "IN_REINTEGRATION since " + on);
    }

    public String status(String ref) {
        return stage.cast().clara().get(path(ref)).must(200, "read the return").text("status");
    }

    public String path(String ref) {
        return url + "/v1/prepared-returns/" + ref;
    }

    private void put(Agency agency, String ref, String command, String body) {
        agency.put(path(ref) + "/" + command, path(ref), body).must(200, command);
    }
}

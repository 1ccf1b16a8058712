package org.hjemvej.system.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.Children;
import org.hjemvej.system.story.Foundation;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Instalments;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Story;
import org.hjemvej.system.story.Wait;
import org.hjemvej.system.story.WayHome;

/** The ways home of one person: the straight one, one with a plan that is returned, and one to a country without a partner. */
final class ReturnWays {

    private final Stage stage;
    private final InDenmark denmark;
    private final WayHome wayHome;
    private final Foundation foundation;

    ReturnWays(Stage stage) {
        this.stage = stage;
        this.denmark = new InDenmark(stage);
        this.wayHome = new WayHome(stage);
        this.foundation = new Foundation(stage);
    }

    /** From the referral to the last instalment; the arrival is reported by DRC's system. */
    void straight() {
        String programme = foundation.programmeVersion("10000.03", "20000.00");
        foundation.agreement(Story.COUNTRY);
        String ref = planned(programme);
        LocalDate departure = stage.today().plusDays(14);
        wayHome.prepare(ref, departure);
        wayHome.depart(ref, departure);
        wayHome.drcReportsArrival(ref, Story.COUNTRY, departure.plusDays(1));
        Instalments instalments = new Instalments(stage);
        for (int sequence = 1; sequence <= 5; sequence++) {
            instalments.pay(ref, sequence);
        }
        stage.moveTo(departure.plusDays(1).plusMonths(5));
        instalments.complete(ref);
    }

    /** The plan comes back once; the partner reports the arrival; the agreement is suspended afterwards. */
    void planReturned() {
        String programme = foundation.programmeVersion("10000.03", "20000.00");
        String agreement = foundation.agreement(Story.COUNTRY);
        String returned = applied(Story.COUNTRY);
        wayHome.awaitPartner(returned);
        submitted(returned, programme);
        stage.cast()
                .hanne()
                .put(plan(returned) + "/return-for-changes", plan(returned), null)
                .must(200, "return the plan for changes");
        String ref = planned(programme);
        LocalDate departure = stage.today().plusDays(1);
        wayHome.prepare(ref, departure);
        wayHome.depart(ref, departure);
        stage.cast()
                .amara()
                .put(wayHome.path(ref) + "/arrival", wayHome.path(ref), "{\"arrivedOn\":\"" + departure + "\"}")
                .must(200, "confirm the arrival");
        String path = stage.place().partnerUrl() + "/v1/agreements/" + agreement;
        stage.cast().dorte().put(path + "/suspension", path, null).must(200, "suspend the agreement");
    }

    /** A partner is sought for a country that nobody else goes to, and not found; after some waiting she gives it up. */
    void noPartner(String country) {
        String ref = applied(country);
        Wait.until("a partner is sought", () -> "PARTNER_SEARCH".equals(wayHome.status(ref)));
        Agency dorte = stage.cast().dorte();
        String path = stage.place().partnerUrl() + "/v1/partner-searches/" + search(country);
        dorte.put(path + "/status", path, "{\"status\":\"CANDIDATES_LISTED\"}").must(200, "list candidates");
        dorte.put(path + "/failure", path, "{\"reason\":\"NO_QUALIFIED_ORGANISATION\"}")
                .must(200, "end the search");
        Wait.until("no partner was found", () -> "NO_PARTNER_FOUND".equals(wayHome.status(ref)));
        stage.cast()
                .clara()
                .put(wayHome.path(ref) + "/alternative", wayHome.path(ref), "{\"alternative\":\"WAIT\"}")
                .must(200, "wait");
        stage.cast()
                .clara()
                .put(
                        wayHome.path(ref) + "/ending",
                        wayHome.path(ref),
                        "{\"reason\":\"PERSONS_WISH\",\"reasons\":\"She does not want to wait any more.\"}")
                .must(200, "end the return");
    }

    /** An unaccompanied child applies; who receives it and who travels with it is arranged while it waits to be safe. */
    void child() {
        String handle = denmark.openCase("UAM_TRACK", "ASYLUM_SEEKER", "CHILD");
        Children children = new Children(stage);
        children.appoint(handle);
        children.notifyMunicipality(handle);
        denmark.recordCounselling(handle).must(201, "counsel the child");
        denmark.shareForReturn(handle, "REPRESENTATIVE");
        String path = wayHome.path(wayHome.apply(handle, Story.COUNTRY));
        stage.cast()
                .hanne()
                .put(path + "/child-journey", path, "{\"receiverNamed\":true,\"escortArranged\":true}")
                .must(200, "arrange the journey of a child");
    }

    private String applied(String country) {
        String handle = denmark.counselled();
        String ref = wayHome.apply(handle, country);
        wayHome.cooperate(ref);
        return ref;
    }

    private String planned(String programme) {
        String ref = applied(Story.COUNTRY);
        wayHome.awaitPartner(ref);
        wayHome.plan(ref, programme);
        return ref;
    }

    private void submitted(String ref, String programme) {
        Agency dina = stage.cast().dina();
        dina.post(
                        wayHome.path(ref) + "/plans",
                        "{\"programmeVersionId\":\"" + programme
                                + "\",\"lines\":[{\"category\":\"INCOME_ACTIVITY\",\"amount\":\"12000.00\"}]}")
                .must(201, "draft a plan");
        dina.put(plan(ref) + "/sharing", plan(ref), null).must(200, "share the plan");
        dina.put(plan(ref) + "/agreement", plan(ref), "{\"agreedOn\":\"" + stage.today() + "\"}")
                .must(200, "agree");
        dina.put(plan(ref) + "/submission", plan(ref), null).must(200, "submit");
    }

    private String plan(String ref) {
        return wayHome.path(ref) + "/plans/1";
    }

    private String search(String country) {
        Agency dorte = stage.cast().dorte();
        // behind those of former years
        String cursor = "&cursor=" + Volume.end();
        while (true) {
            Answer page = dorte.get(stage.place().partnerUrl() + "/v1/partner-searches?limit=100" + cursor)
                    .must(200, "list searches");
            for (JsonNode search : page.body().path("items")) {
                if (search.path("country").asText().equals(country)
                        && !search.path("status").asText().equals("FAILED")) {
                    return search.path("id").asText();
                }
            }
            if (!page.body().has("next")) {
                throw new IllegalStateException("There is no search for " + country);
            }
            cursor = "&cursor=" + page.text("next");
        }
    }
}

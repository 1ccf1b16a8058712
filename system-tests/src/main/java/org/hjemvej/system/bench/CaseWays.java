package org.hjemvej.system.bench;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.AssessedAnew;
import org.hjemvej.system.story.Identifying;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Lodging;
import org.hjemvej.system.story.Outreach;
import org.hjemvej.system.story.Stage;

/** What can happen in case-service beside the straight way home: each of its commands that the story does not take. */
final class CaseWays {

    private static final String LEFT = "{\"reason\":\"LEFT_DENMARK\"}";
    private static final String REASONS = "{\"reasons\":\"An invented reason.\"}";

    private final Stage stage;
    private final InDenmark denmark;
    private final Agency mette;

    CaseWays(Stage stage) {
        this.stage = stage;
        this.denmark = new InDenmark(stage);
        this.mette = Agency.signIn("mette", stage.place());
    }

    void go() {
        met();
        identified();
        extended();
        refused();
        declined();
        child();
        merged();
        assessedAnew();
        handedOver();
    }

    /** A negative decision, a court's finding, and a second round in which the authority asks, doubts and decides. */
    private void assessedAnew() {
        Agency ulrik = stage.cast().ulrik();
        AssessedAnew anew = new AssessedAnew(stage);
        String handle = denmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");
        denmark.identify(handle);
        denmark.assess(handle, "NEGATIVE");
        anew.charge(handle);
        anew.courtFinds(handle, "TRAFFICKED");
        String round = anew.reassess(handle, "COURT_FINDING");
        anew.askAndAnswer(round);
        ulrik.search(round + "/decision/simulations", "{\"outcome\":\"POSITIVE\"}")
                .must(200, "simulate the decision");
        denmark.propose(round, "POSITIVE");
        ulrik.put(round + "/decision/withdrawal", round, null).must(200, "withdraw the proposal");
        denmark.decide(round, "POSITIVE");
        denmark.period(handle, stage.today());
        anew.supersede(handle, "RESIDENCE_PERMIT_9C5");
    }

    /** Her stay basis changes while CMM assesses her; the other authority gets the assessment, and it lapses there. */
    private void handedOver() {
        Agency clara = stage.cast().clara();
        String handle = denmark.openCase("VICTIM_TRACK", "EU_CITIZEN", "ADULT");
        String path = denmark.path(handle);
        denmark.identify(handle);
        String assessment = path + "/assessments/"
                + clara.post(path + "/assessments", null).must(201, "open").text("id");
        clara.put(
                        path + "/stay-basis",
                        path,
                        "{\"stayBasis\":\"ASYLUM_SEEKER\",\"reason\":\"ASYLUM_APPLIED\",\"since\":\"" + stage.today()
                                + "\"}")
                .must(200, "change the stay basis");
        denmark.consent(handle, "ASSESSMENT_TRANSFER_UDL", "PERSON");
        clara.put(assessment + "/transfer", assessment, "{\"note\":\"An invented note.\"}")
                .must(200, "hand over");
        stage.cast().ulrik().put(assessment + "/lapse", assessment, LEFT).must(200, "lapse");
        housed();
        interpreted();
    }

    private void met() {
        Outreach outreach = new Outreach(stage);
        outreach.refer(outreach.meet());
    }

    private void identified() {
        Identifying identifying = new Identifying(stage);
        identifying.talk();
        identifying.calledOff();
        identifying.needs(denmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT"));
    }

    private void extended() {
        String handle = denmark.assessed();
        Agency ulrik = stage.cast().ulrik();
        denmark.period(handle, stage.today());
        String path = denmark.askForMoreDays(handle, 30);
        ulrik.put(path + "/refusal", path, REASONS).must(200, "refuse more days");
        denmark.extend(handle, 30, ulrik);
    }

    private void refused() {
        String path = denmark.periodPath(denmark.assessed());
        stage.cast().clara().put(path + "/request", path, null).must(200, "request the period");
        stage.cast().ulrik().put(path + "/refusal", path, REASONS).must(200, "refuse the period");
    }

    private void declined() {
        String path = denmark.periodPath(denmark.assessed());
        stage.cast().clara().put(path + "/decline", path, null).must(200, "decline the period");
    }

    private void child() {
        Agency clara = stage.cast().clara();
        String path = denmark.path(denmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "CHILD"));
        clara.post(
                        path + "/representatives",
                        "{\"name\":\"Invented Representative\",\"organisation\":\"RED_CROSS\",\"appointedOn\":\""
                                + stage.today() + "\",\"childView\":\"AGREES\"}")
                .must(201, "appoint a representative");
        String consent = clara.post(
                        path + "/consents",
                        "{\"scope\":\"SHARE_DRC\",\"legalBasis\":\"CONSENT\",\"language\":\"eng\",\"textVersion\":\"2026-01\",\"givenBy\":\"REPRESENTATIVE\"}")
                .must(201, "consent")
                .text("id");
        clara.putIfMatch(path + "/consents/" + consent + "/withdrawal", "\"0\"", null)
                .must(200, "withdraw the consent");
    }

    private void merged() {
        String handle = denmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");
        String merge = denmark.merge(handle, denmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT"));
        stage.cast().mette().putIfMatch(merge + "/undo", "\"0\"", null).must(200, "undo the merge");
    }

    /** Waits where there is no house at all, takes another type, moves in and out; waits again and is refused. */
    private void housed() {
        register();
        Lodging lodging = new Lodging(stage);
        Agency clara = stage.cast().clara();
        String referral = denmark.referral();
        String wish =
                "\"placesFor\":\"MEN\",\"ageState\":\"ADULT\",\"stayBasis\":\"NO_LAWFUL_STAY\",\"type\":\"SUPPORTED_HOUSING\"";
        String first = lodging.ask(clara, referral, "ORDINARY", wish).text("id");
        String path = lodging.placements() + "/" + first;
        clara.put(path + "/alternative", path, "{\"type\":\"HOSTEL_HERBERG\"}").must(200, "take another type");
        lodging.moveIn(first);
        lodging.moveOut(first);
        String second = lodging.placements() + "/"
                + lodging.ask(clara, referral, "ORDINARY", wish).text("id");
        clara.put(second + "/refusal", second, "{\"reason\":\"LODGED_ELSEWHERE\"}")
                .must(200, "refuse the place");
    }

    /** A house that stood once: nobody is placed there. */
    private void register() {
        String facilities = stage.place().caseUrl() + "/v1/facilities";
        String description =
                "{\"capacity\":4,\"peak\":0,\"placesFor\":\"MEN\",\"stayBases\":[\"EU_CITIZEN\"],\"boardAndLodging\":true,"
                        + "\"organisation\":\"NGO\",\"validTo\":\"2020-12-31\"}";
        String path = facilities + "/"
                + mette.post(
                                facilities,
                                "{\"type\":\"APARTMENT\",\"validFrom\":\"2020-01-01\",\"description\":" + description
                                        + "}")
                        .must(201, "register a facility")
                        .text("code");
        mette.put(path, path, description).must(200, "change a facility");
    }

    /** A language that has interpreters from a day long ago on, one of whom is reserved and given back. */
    private void interpreted() {
        String url = stage.place().caseUrl() + "/v1/";
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String language = random.ints(3, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        mette.post(
                        url + "interpreter-pools",
                        "{\"language\":\"" + language + "\",\"validFrom\":\""
                                + LocalDate.EPOCH.plusDays(random.nextInt(10_000)) + "\",\"onCall\":5}")
                .must(201, "register interpreters");
        Agency clara = stage.cast().clara();
        String path = url + "interpreter-reservations/"
                + clara.post(
                                url + "interpreter-reservations",
                                "{\"referralId\":\"" + denmark.referral() + "\",\"language\":\"" + language
                                        + "\",\"day\":\"" + stage.today() + "\"}")
                        .must(201, "reserve an interpreter")
                        .text("id");
        clara.put(path + "/release", path, null).must(200, "give the interpreter back");
    }
}

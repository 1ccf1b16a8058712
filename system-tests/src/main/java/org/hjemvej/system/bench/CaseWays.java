package org.hjemvej.system.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.AssessedAnew;
import org.hjemvej.system.story.Assessing;
import org.hjemvej.system.story.BeyondTheCeiling;
import org.hjemvej.system.story.Children;
import org.hjemvej.system.story.Identifying;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Lodging;
import org.hjemvej.system.story.Outreach;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Support;

/** What can happen in case-service beside the straight way home: each of its commands that the story does not take. */
final class CaseWays {

    private static final String LEFT = "{\"reason\":\"LEFT_DENMARK\"}";
    /** The first day that is not a sentinel. */
    private static final LocalDate FIRST = LocalDate.of(1901, 1, 1);

    /** Languages that people speak and Java has a code for; the dead and the constructed ones are left out. */
    private static final List<String> SPOKEN = Arrays.stream(Locale.getISOLanguages())
            .map(code -> Locale.of(code).getISO3Language())
            .filter(code -> !Set.of("ave", "bih", "chu", "epo", "ido", "ile", "ina", "lat", "mol", "pli", "san", "vol")
                    .contains(code))
            .toList();

    private static final String REASONS = "{\"reasons\":\"An invented reason.\"}";

    private final Stage stage;
    private final InDenmark denmark;
    private final Assessing assessing;
    private final Agency mette;

    CaseWays(Stage stage) {
        this.stage = stage;
        this.denmark = new InDenmark(stage);
        this.assessing = new Assessing(stage);
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
        revoked();
        supported();
        new GuardedWays(stage).go();
    }

    /** A negative decision, a court's finding, and a second round in which the authority asks, doubts and decides. */
    private void assessedAnew() {
        Agency ulrik = stage.cast().ulrik();
        AssessedAnew anew = new AssessedAnew(stage);
        String handle = denmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");
        denmark.identify(handle);
        assessing.assess(handle, "NEGATIVE");
        anew.charge(handle);
        anew.courtFinds(handle, "TRAFFICKED");
        String round = anew.reassess(handle, "COURT_FINDING");
        anew.askAndAnswer(round);
        ulrik.search(round + "/decision/simulations", "{\"outcome\":\"POSITIVE\"}")
                .must(200, "simulate the decision");
        assessing.propose(round, "POSITIVE");
        ulrik.put(round + "/decision/withdrawal", round, null).must(200, "withdraw the proposal");
        assessing.decide(round, "POSITIVE");
        denmark.period(handle, stage.today());
        anew.supersede(handle, "RESIDENCE_PERMIT_9C5");
    }

    /** A positive decision whose revocation is proposed, taken back, and made after all; a later round is positive. */
    private void revoked() {
        AssessedAnew anew = new AssessedAnew(stage);
        String handle = denmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");
        denmark.identify(handle);
        String round = assessing.assess(handle, "POSITIVE");
        anew.proposeRevocation(round);
        stage.cast().ulla().put(round + "/revocation/withdrawal", round, null).must(200, "take it back");
        anew.revoke(round);
        String assessments = denmark.path(handle) + "/assessments";
        String next = assessments + "/"
                + stage.cast()
                        .clara()
                        .post(assessments, null)
                        .must(201, "open a later round")
                        .text("id");
        assessing.decide(next, "POSITIVE");
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

    /** One service to its good end, another declined; a grant for her defence counsel, ended early. */
    private void supported() {
        Support support = new Support(stage);
        String handle = denmark.assessed();
        String legalAid = support.offer(handle, "LEGAL_AID");
        support.answer(support.offer(handle, "PSYCHOLOGICAL"), "DECLINED");
        support.withdraw(legalAid, support.refer(legalAid));
        support.rejectedThenTaken(legalAid);
        support.take(legalAid);
        support.complete(legalAid);
        denmark.consent(handle, "SHARE_LAWYER", "PERSON");
        support.end(handle, support.grant(handle, stage.today().plusDays(30), "ASSESSMENT_DECISION"));
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
        BeyondTheCeiling beyond = new BeyondTheCeiling(stage);
        beyond.think(handle, 150);
        beyond.raise(handle, 240);
        forwarded(handle);
        String period = denmark.periodPath(handle);
        ulrik.put(
                        period + "/early-end",
                        period,
                        "{\"reason\":\"DECLINED_FURTHER_STAY\",\"reasons\":\"An invented reason.\",\"endedOn\":\""
                                + stage.today() + "\"}")
                .must(200, "end the period early");
    }

    /** More days are asked for in the house in which she lives. */
    private void forwarded(String handle) {
        Lodging lodging = new Lodging(stage);
        String placement = lodging.place(handle, "\"placesFor\":\"MEN\",\"type\":\"HOSTEL_HERBERG\"")
                .text("id");
        lodging.moveIn(placement);
        lodging.forward(placement, 10);
        lodging.moveOut(placement);
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

    /** A child in doubt of age: guarded, told of, decided about, missing three times and back. */
    private void child() {
        Agency clara = stage.cast().clara();
        Children children = new Children(stage);
        String handle = denmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "CHILD");
        String path = denmark.path(handle);
        children.waive(handle);
        children.replace(handle, children.appoint(handle));
        children.notifyMunicipality(handle);
        children.withdraw(children.propose(handle, "REMAIN"));
        children.findReturnBest(handle);
        children.comeBack(children.miss(handle));
        children.giveUp(children.miss(handle));
        leavesAndComesBack(children, handle);
        children.know(handle, "DOCUMENT", "ADULT", "UNCERTAIN", null);
        String consent = clara.post(
                        path + "/consents",
                        "{\"scope\":\"SHARE_DRC\",\"legalBasis\":\"CONSENT\",\"language\":\"eng\",\"textVersion\":\"2026-01\",\"givenBy\":\"REPRESENTATIVE\"}")
                .must(201, "consent")
                .text("id");
        clara.putIfMatch(path + "/consents/" + consent + "/withdrawal", "\"0\"", null)
                .must(200, "withdraw the consent");
    }

    private void leavesAndComesBack(Children children, String handle) {
        Lodging lodging = new Lodging(stage);
        String id = lodging.placeByDecision(handle, "\"placesFor\":\"WOMEN\"").text("id");
        lodging.moveIn(id);
        String placement = lodging.placements() + "/" + id;
        children.leavePlace(placement);
        children.returnToPlace(placement);
        lodging.moveOut(id);
    }

    private void merged() {
        String handle = denmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");
        String merge = denmark.merge(handle, denmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT"));
        stage.cast().mette().putIfMatch(merge + "/undo", "\"0\"", null).must(200, "undo the merge");
    }

    /** Waits where there is no house at all, takes another type, moves in, on and out; waits again and is refused. */
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
        lodging.sayWhere(first);
        lodging.nameReader(first, "cecilie", "CMM");
        lodging.report(first, "STARTED");
        String next = lodging.moveOn(first, "MENS_CRISIS_CENTRE");
        lodging.moveIn(next);
        lodging.moveOut(next);
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
        Lodging.record(Agency.signIn("signe", stage.place()), path + "/address").must(200, "record where a house is");
    }

    /** A language that has interpreters from a day long ago on, one of whom is reserved and given back. */
    private void interpreted() {
        String url = stage.place().caseUrl() + "/v1/";
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String language = SPOKEN.get(random.nextInt(SPOKEN.size()));
        mette.post(
                        url + "interpreter-pools",
                        "{\"language\":\"" + language + "\",\"validFrom\":\"" + FIRST.plusDays(random.nextInt(40_000))
                                + "\",\"onCall\":5}")
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

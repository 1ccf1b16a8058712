package org.hjemvej.system.story;

import java.time.LocalDate;

/** The part in Denmark: referral, case, interview, assessment, period, counselling. */
public final class InDenmark {

    /** Where the person's phone leads to, and the word by which she knows who calls. */
    public static final String SAFE_NUMBER = "+4500000042";

    public static final String CODE_WORD = "Canary-Heron";

    private final Stage stage;
    private final String url;

    public InDenmark(Stage stage) {
        this.stage = stage;
        this.url = stage.place().caseUrl();
    }

    /** The police refer, CMM triages, the person accepts an interview; returns the referral's id. */
    public String referral() {
        Referring referring = new Referring(stage);
        return referring.accepted(referring.byPolice());
    }

    /** Opens a case and records who the person is; returns the handle. */
    public String openCase(String kind, String stayBasis, String ageState) {
        return openCase(referral(), kind, stayBasis, ageState);
    }

    private String openCase(String referral, String kind, String stayBasis, String ageState) {
        Agency clara = stage.cast().clara();
        String handle = clara.post(url + "/v1/cases", newCase(referral, kind, stayBasis, ageState))
                .must(201, "open a case")
                .text("handle");
        clara.put(
                        path(handle) + "/person",
                        path(handle),
                        "{\"name\":\"Invented Canary-Person\",\"birthDate\":\"1999-04-12\",\"nationality\":\"NG\",\"phone\":\"+4500000000\"}")
                .must(200, "record the person");
        clara.search(
                        url + "/v1/cases/searches",
                        "{\"criteria\":[{\"field\":\"NAME\",\"value\":\"invented canary person\"},{\"field\":\"PHONE\",\"value\":\"+4500000000\"}]}")
                .must(200, "search the person");
        stage.tell("CMM, Clara", "opens a case and seals who the person is", handle);
        recordContactRules(handle);
        return handle;
    }

    /** Looks for the person among all cases, finds that she is none of those of her name, and says what a new case needs. */
    public String newCase(String referral, String kind, String stayBasis, String ageState) {
        Answer found = stage.cast()
                .clara()
                .search(
                        url + "/v1/cases/possible-matches/searches",
                        "{\"name\":\"Invented Canary-Person\",\"birthYear\":1999,\"nationality\":\"NG\"}")
                .must(200, "look for possible matches");
        stage.tell(
                "CMM, Clara",
                "looks for the person among all cases",
                found.body().path("items").size() + " possible matches: handles and scores only");
        return "{\"referralId\":\"%s\",\"matchToken\":\"%s\",\"differentPerson\":true,\"kind\":\"%s\",\"stayBasis\":\"%s\",\"ageState\":\"%s\"}"
                .formatted(referral, found.text("matchToken"), kind, stayBasis, ageState);
    }

    /** Two cases turn out to be of one person; a manager merges the second into the first; returns the merge's address. */
    public String merge(String handle, String duplicate) {
        String merges = path(handle) + "/merges";
        String id = stage.cast()
                .mette()
                .post(merges, "{\"duplicate\":\"" + duplicate + "\",\"reason\":\"SAME_PERSON_TWO_REFERRALS\"}")
                .must(201, "merge two cases")
                .text("id");
        stage.tell("CMM, Mette", "merges two cases of one person", duplicate + " leads to " + handle);
        return merges + "/" + id;
    }

    /** The person says how she may be reached; where her phone leads to is sealed apart. */
    private void recordContactRules(String handle) {
        Agency clara = stage.cast().clara();
        String rules = path(handle) + "/contact-rules";
        clara.put(rules, rules, """
                        {"channels":[{"channel":"PHONE","safety":"SAFE","hours":[{"days":"WEEKDAYS","from":"09:00","to":"15:00"}]},
                                     {"channel":"THROUGH_CONTACT_PERSON","safety":"SAFE"},{"channel":"LETTER","safety":"UNSAFE"}],
                         "language":"pcm",
                         "interpreter":{"needed":true,"language":"pcm","notFromOwnCommunity":true,"genderWish":"WOMAN"}}
                        """).must(200, "record the contact rules");
        clara.put(
                        rules + "/PHONE/address",
                        rules,
                        "{\"address\":\"" + SAFE_NUMBER + "\",\"codeWord\":\"" + CODE_WORD + "\"}")
                .must(200, "record where her phone leads to");
        stage.tell("CMM, Clara", "asks how she may be reached", "phone on weekdays, no letter; the rest is UNKNOWN");
    }

    /** An adult without lawful stay who is identified and assessed as trafficked; returns the handle. */
    public String assessed() {
        return assessed("NO_LAWFUL_STAY");
    }

    /** An adult with this stay basis who is identified and assessed as trafficked; returns the handle. */
    public String assessed(String stayBasis) {
        String handle = openCase("VICTIM_TRACK", stayBasis, "ADULT");
        identify(handle);
        new Assessing(stage).assess(handle, "POSITIVE");
        return handle;
    }

    /** The same, whose period begins today and who is interested in support on return. */
    public String counselled() {
        return counselled(referral());
    }

    /** The same of who was referred and has accepted an interview. */
    public String counselled(String referral) {
        String handle = openCase(referral, "VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");
        identify(handle);
        new Assessing(stage).assess(handle, "POSITIVE");
        period(handle, stage.today());
        counsel(handle);
        return handle;
    }

    public void consent(String handle, String scope, String givenBy) {
        stage.cast()
                .clara()
                .post(
                        path(handle) + "/consents",
                        "{\"scope\":\"%s\",\"legalBasis\":\"CONSENT\",\"language\":\"eng\",\"textVersion\":\"2026-01\",\"givenBy\":\"%s\"}"
                                .formatted(scope, givenBy))
                .must(201, "consent " + scope);
    }

    /** Interviews by consent, with coded indicators, ending in a recommendation. */
    public void identify(String handle) {
        String path = interview(handle);
        recommend(path);
    }

    /** The same of a child whose representative is there. */
    public void identifyChild(String handle) {
        String path = interview(handle);
        String first = path + "/interviews/1";
        stage.cast()
                .clara()
                .put(
                        first + "/facts",
                        first,
                        "{\"durationMinutes\":60,\"interpreterPresent\":true,\"supportPersonPresent\":false,\"representativePresent\":true}")
                .must(200, "tell who was there");
        recommend(path);
    }

    private String interview(String handle) {
        consent(handle, "INTERVIEW", "PERSON");
        Agency clara = stage.cast().clara();
        LocalDate today = stage.today();
        String id = clara.post(
                        path(handle) + "/identifications",
                        "{\"setting\":\"CMM\",\"interpreterLanguage\":\"eng\",\"plannedFor\":\"" + today + "\"}")
                .must(201, "plan an interview")
                .text("id");
        String path = path(handle) + "/identifications/" + id;
        clara.put(path + "/consent", path, null).must(200, "record the consent");
        clara.put(path + "/start", path, null).must(200, "start the interview");
        clara.put(
                        path + "/indicators",
                        path,
                        "{\"observations\":[" + observation("RECRUITED_BY_OTHERS", today) + ","
                                + observation("DEBT_TO_TRAFFICKER", today) + "," + observation("FORCED_LABOUR", today)
                                + "]}")
                .must(200, "record indicators");
        return path;
    }

    private void recommend(String path) {
        stage.cast()
                .clara()
                .put(path + "/conclusion", path, "{\"result\":\"RECOMMENDED_FOR_ASSESSMENT\"}")
                .must(200, "conclude");
        stage.tell("CMM, Clara", "interviews by consent and records coded indicators", "RECOMMENDED_FOR_ASSESSMENT");
    }

    private static String observation(String code, LocalDate on) {
        return "{\"code\":\"%s\",\"catalogueVersion\":\"1\",\"presence\":\"PRESENT\",\"observedOn\":\"%s\"}"
                .formatted(code, on);
    }

    /** The person asks for the period; the authority grants it from today; returns the period as it stands. */
    public Answer period(String handle, LocalDate start) {
        return period(handle, start, stage.cast().ulrik());
    }

    public Answer period(String handle, LocalDate start, Agency decider) {
        String path = periodPath(handle);
        stage.cast().clara().put(path + "/request", path, null).must(200, "request the period");
        Answer granted = decider.put(path + "/grant", path, "{\"startDate\":\"" + start + "\"}")
                .must(200, "grant the period");
        stage.tell(
                "The authority, " + decider.user(),
                "grants the reflection period on the person's request",
                granted.text("totalDays") + " days, until " + granted.text("endDate"));
        return granted;
    }

    /** The person asks for more days; returns the path of the extension. */
    public String askForMoreDays(String handle, int days) {
        Answer filed = stage.cast()
                .clara()
                .post(
                        periodPath(handle) + "/extensions",
                        "{\"days\":" + days + ",\"ground\":\"COOPERATES_ON_RETURN\"}");
        return periodPath(handle) + "/extensions/"
                + filed.must(201, "ask for more days").text("id");
    }

    /** The person asks for more days and the authority grants them; returns the extension as it then stands. */
    public Answer extend(String handle, int days, Agency decider) {
        String path = askForMoreDays(handle, days);
        Answer granted = decider.put(path + "/grant", path, null).must(200, "grant more days");
        stage.tell(
                "The authority, " + decider.user(),
                "grants " + days + " more days",
                granted.text("totalDays") + " days, until " + granted.text("endDate"));
        return granted;
    }

    /** The path of the one period of a case. */
    public String periodPath(String handle) {
        return path(handle) + "/reflection-periods/"
                + stage.cast()
                        .clara()
                        .get(path(handle) + "/reflection-periods")
                        .must(200, "list periods")
                        .body()
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText();
    }

    /** CMM counsels about support on return; the person is interested and agrees to share what is needed. */
    public void counsel(String handle) {
        recordCounselling(handle).must(201, "record counselling");
        stage.tell("CMM, Clara", "counsels about support on return", "INTERESTED (nobody outside CMM hears of it)");
        shareForReturn(handle, "PERSON");
    }

    /** CMM records that it has counselled the person, who asked for it herself, and that she is interested. */
    public Answer recordCounselling(String handle) {
        return stage.cast().clara().post(path(handle) + "/counselling-sessions", """
                        {"heldOn":"%s","language":"eng","interpreterUsed":true,"options":["PREPARED_RETURN","STAY_POSSIBILITIES"],
                         "rateTableVersion":"2026-11","answer":"INTERESTED","atOwnWish":true,
                         "note":"Wants to talk it over with her sister."}
                        """.formatted(stage.today()));
    }

    /** Consent to share what a return needs. */
    public void shareForReturn(String handle, String givenBy) {
        for (String scope : new String[] {"SHARE_DRC", "SHARE_HST", "SHARE_PARTNER_IDENTITY"}) {
            consent(handle, scope, givenBy);
        }
        stage.tell(
                "The person", "agrees to share what a return needs with DRC, HST and the partner", "3 consents stand");
    }

    public String path(String handle) {
        return url + "/v1/cases/" + handle;
    }
}

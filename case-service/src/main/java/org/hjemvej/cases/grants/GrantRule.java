package org.hjemvej.cases.grants;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of grants. */
public enum GrantRule implements Rule {
    GRANT_EXPIRY(
            "A grant lasts until today at least and {latest} at most.",
            "En adgang gælder mindst til i dag og højst til {latest}.",
            "Choose another expiresOn; a grant may be given anew when it has ended.",
            "Vælg en anden expiresOn; en adgang kan gives igen, når den er udløbet.",
            "F23; REC",
            "AccessGrantTest"),
    GRANT_REASONS_WITHOUT_DECISION(
            "The reasons of a decision tell the decision: one is not granted without the other.",
            "Begrundelsen for en afgørelse røber afgørelsen: den ene gives ikke uden den anden.",
            "Grant ASSESSMENT_DECISION, too, or neither.",
            "Giv også ASSESSMENT_DECISION, eller ingen af dem.",
            "F23",
            "AccessGrantTest"),
    GRANT_FIELDS_OF_ANOTHER_PURPOSE(
            "{fields} are not read for {purpose}.",
            "{fields} læses ikke til formålet {purpose}.",
            "For {purpose} there are: {possible}.",
            "Til {purpose} findes: {possible}.",
            "F23; domain 4.3",
            "AccessGrantTest"),
    GRANT_WITHOUT_REFERRAL(
            "For {purpose} a receiver reads only as long as a referral to it lives.",
            "Til formålet {purpose} læser en modtager kun, så længe en henvisning til den gælder.",
            "Name the referral in referralId.",
            "Angiv henvisningen i referralId.",
            "F23",
            "AccessGrantTest"),
    GRANT_REFERRAL_OVER(
            "No referral of this case to {receiver} with that id waits or is accepted.",
            "Ingen henvisning i denne sag til {receiver} med det id venter eller er accepteret.",
            "Refer her to the provider first.",
            "Henvis hende først til leverandøren.",
            "F23",
            "ReferralGrantsApiTest"),
    GRANT_STANDS_ALREADY(
            "{receiver} has a grant for {purpose} already: {grant}.",
            "{receiver} har allerede adgang til {purpose}: {grant}.",
            "End the grant that stands before another one is given.",
            "Afslut den gældende adgang, før en ny gives.",
            "F23",
            "GrantsApiTest"),
    GRANT_OVER(
            "The grant is over: {reason}.",
            "Adgangen er ophørt: {reason}.",
            "Give another grant when the person agrees.",
            "Giv en ny adgang, når personen samtykker.",
            "F23",
            "AccessGrantTest");

    private final Definition definition;

    GrantRule(String en, String da, String nextEn, String nextDa, String source, String test) {
        definition = new Definition(409, Text.of(en, da), Text.of(nextEn, nextDa), source, "", test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

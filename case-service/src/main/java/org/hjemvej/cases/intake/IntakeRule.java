package org.hjemvej.cases.intake;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of referrals. */
public enum IntakeRule implements Rule {
    REFERRAL_STATE(
            "The referral is {state} and cannot become {wanted}.",
            "Henvendelsen er {state} og kan ikke blive {wanted}.",
            "From {state} it may become: {next}.",
            "Fra {state} kan den blive: {next}.",
            "PAGE C1, process 2.1",
            "ReferralTest"),
    REFERRAL_NOT_OPEN(
            "The referral is {state}; nothing more can be added to it.",
            "Henvendelsen er {state}; der kan ikke tilføjes mere.",
            "Tell CMM, or send a new referral.",
            "Sig det til CMM, eller send en ny henvendelse.",
            "F2, process 2.1",
            "ReferralTest"),
    CUSTODY_ENDS_AFTER_IT_BEGINS(
            "Custody that began at {since} does not end at {until}.",
            "En frihedsberøvelse, der begyndte {since}, slutter ikke {until}.",
            "Correct since or until; leave until out as long as custody is not extended.",
            "Ret since eller until; udelad until, så længe den ikke er forlænget.",
            "PAGE I5, BR31",
            "CustodyTest"),
    REFERRAL_SENT_DIFFERENTLY(
            "Under this number referral {referral} was sent before, and not with this: {differing}.",
            "Under dette nummer er henvendelsen {referral} sendt før, og ikke med dette: {differing}.",
            "Complete referral {referral} if it is the same person, whose channel stays; for another person send a number of her own, or none.",
            "Suppler henvendelsen {referral}, hvis det er samme person, hvis kanal forbliver; send et andet nummer eller intet for en anden person.",
            "F2, F105, scenario 26",
            "ReferralSentAgainApiTest"),
    REFERRAL_CLOSED_SENT_DIFFERENTLY(
            "Under this number referral {referral} was sent before, and not with this: {differing}. CMM has finished with it.",
            "Under dette nummer er henvendelsen {referral} sendt før, og ikke med dette: {differing}. CMM er færdig med den.",
            "Tell CMM if it is the same person; for another person send a number of her own, or none.",
            "Sig det til CMM, hvis det er samme person; send et andet nummer eller intet for en anden person.",
            "F2, F105, scenario 26",
            "ReferralSentAgainApiTest");

    private final Definition definition;

    IntakeRule(String en, String da, String nextEn, String nextDa, String source, String test) {
        definition = new Definition(409, Text.of(en, da), Text.of(nextEn, nextDa), source, "", test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

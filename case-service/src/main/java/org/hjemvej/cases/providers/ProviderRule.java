package org.hjemvej.cases.providers;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of referrals to providers. */
public enum ProviderRule implements Rule {
    PROVIDER_REFERRAL_STATE(
            "The referral is {state} and cannot become {wanted}.",
            "Henvisningen er {state} og kan ikke blive {wanted}.",
            "From {state} it may become: {next}.",
            "Fra {state} kan den blive: {next}.",
            "F21",
            "ProviderReferralTest"),
    PROVIDER_ANSWER_BY(
            "A provider answers by tomorrow at the earliest and {latest} at the latest.",
            "En leverandør svarer tidligst i morgen og senest {latest}.",
            "Choose another answerBy.",
            "Vælg en anden answerBy.",
            "F21; REC",
            "ProviderReferralTest"),
    PROVIDER_ANSWER_LATE(
            "The referral was to be answered by {answerBy}.",
            "Henvisningen skulle være besvaret senest {answerBy}.",
            "Tell the contact person at CMM, who may ask again.",
            "Sig det til kontaktpersonen hos CMM, som kan spørge igen.",
            "F21",
            "ProviderReferralTest"),
    PROVIDER_ASKED_ALREADY(
            "The provider is asked already: {referral} is {state}.",
            "Leverandøren er allerede spurgt: {referral} er {state}.",
            "Wait for the answer, or withdraw the referral.",
            "Vent på svaret, eller træk henvisningen tilbage.",
            "F21",
            "ProvidersApiTest"),
    PROVIDER_OF_LIVING_OFFER(
            "The offer is {state}; a provider is asked for one that is not over.",
            "Tilbuddet er {state}; en leverandør spørges til et, der ikke er afsluttet.",
            "Make another offer.",
            "Lav et nyt tilbud.",
            "F21",
            "ProvidersApiTest");

    private final Definition definition;

    ProviderRule(String en, String da, String nextEn, String nextDa, String source, String test) {
        definition = new Definition(409, Text.of(en, da), Text.of(nextEn, nextDa), source, "", test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

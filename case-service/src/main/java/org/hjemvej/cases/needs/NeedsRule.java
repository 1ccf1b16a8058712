package org.hjemvej.cases.needs;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of the assessment of needs. */
public enum NeedsRule implements Rule {
    NEED_UNANSWERED(
            "The need {category} has an offer, or a reason why there is none, and not both.",
            "Behovet {category} har et tilbud eller en grund til, at der ikke er et, og ikke begge dele.",
            "Send offerCode or noOfferBecause.",
            "Send offerCode eller noOfferBecause.",
            "NeedsAssessmentTest"),
    NEED_TWICE(
            "The need {category} is there more than once.",
            "Behovet {category} er der mere end én gang.",
            "Send each category once.",
            "Send hver kategori én gang.",
            "NeedsAssessmentTest"),
    OFFER_NOT_VALID(
            "{offerCode} was no offer on {assessedOn}.",
            "{offerCode} var ikke et tilbud den {assessedOn}.",
            "Use a code of GET /v1/offers that is valid on the day of the assessment.",
            "Brug en kode fra GET /v1/offers, der er gyldig på vurderingsdagen.",
            "NeedsAssessmentTest");

    private final Definition definition;

    NeedsRule(String en, String da, String nextEn, String nextDa, String test) {
        definition = new Definition(409, Text.of(en, da), Text.of(nextEn, nextDa), "SEED-1; F103", "", test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

package org.hjemvej.partners.search;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of partner searches. */
public enum SearchRule implements Rule {
    SEARCH_STATE(
            409,
            "The search is {state} and cannot become {wanted}.",
            "Søgningen er {state} og kan ikke blive {wanted}.",
            "From {state} it may become: {next}.",
            "Fra {state} kan den blive: {next}.",
            "SEED BR13; process 2.12",
            "",
            "PartnerSearchTest");

    private final Definition definition;

    SearchRule(int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

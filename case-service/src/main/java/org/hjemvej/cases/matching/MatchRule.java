package org.hjemvej.cases.matching;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of the search that comes before a case. */
public enum MatchRule implements Rule {
    MATCH_TOKEN_NOT_VALID(
            "The match token is unknown, used, too old or somebody else's.",
            "Match-tokenet er ukendt, brugt, for gammelt eller en andens.",
            "Search for possible matches again and send the new token.",
            "Søg efter mulige gengangere igen, og send det nye token."),
    POSSIBLE_MATCH_NOT_LOOKED_AT(
            "The search has found cases that are probably this person's own.",
            "Søgningen har fundet sager, der sandsynligvis er personens egne.",
            "Look at the cases it found; use one of them, or send differentPerson true when this is somebody else.",
            "Se på de fundne sager; brug en af dem, eller send differentPerson true, hvis det er en anden person.");

    private final Definition definition;

    MatchRule(String en, String da, String nextEn, String nextDa) {
        definition =
                new Definition(409, Text.of(en, da), Text.of(nextEn, nextDa), "REC F3", "", "PossibleMatchApiTest");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

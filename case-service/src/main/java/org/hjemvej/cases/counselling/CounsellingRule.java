package org.hjemvej.cases.counselling;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of CMM's counselling about support on return. Nobody but CMM ever meets one. */
public enum CounsellingRule implements Rule {
    COUNSELLING_NOT_OFFERED_YET(
            "Counselling about support on return is for who is assessed as trafficked and for minors; this person is neither yet.",
            "Rådgivning om støtte ved tilbagevenden er for den, der er vurderet handlet, og for mindreårige; personen er endnu ingen af delene.",
            "Counsel her when the assessment is positive.",
            "Rådgiv, når vurderingen er positiv.",
            "SEED BR07, BR08, BR11; F101",
            "CounsellingOfferTest");

    private final Definition definition;

    CounsellingRule(String en, String da, String nextEn, String nextDa, String source, String test) {
        definition = new Definition(409, Text.of(en, da), Text.of(nextEn, nextDa), source, "", test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

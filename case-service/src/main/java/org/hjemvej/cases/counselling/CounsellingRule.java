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
            "CounsellingOfferTest"),
    RECOVERY_DAYS(
            "The first days of her period, until {overOn}, are for recovery: nobody but herself brings up a return.",
            "De første dage af perioden, indtil {overOn}, er til at komme til kræfter: ingen anden end hun selv taler om hjemrejse.",
            "Wait until {overOn}, or record with atOwnWish that she asked for it herself.",
            "Vent til {overOn}, eller registrér med atOwnWish, at hun selv bad om det.",
            "REC: practitioners' problem 2",
            "PeriodDeadlinesApiTest");

    private final Definition definition;

    CounsellingRule(String en, String da, String nextEn, String nextDa, String source, String test) {
        definition = new Definition(409, Text.of(en, da), Text.of(nextEn, nextDa), source, "", test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

package org.hjemvej.cases.merging;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of merging two cases of one person. */
public enum MergeRule implements Rule {
    MERGE_WITH_ITSELF(
            "A case is not merged with itself.",
            "En sag lægges ikke sammen med sig selv.",
            "Name the other case of the person as duplicate.",
            "Angiv personens anden sag som duplicate."),
    CASE_NOT_MERGEABLE(
            "The case {duplicate} cannot be merged into another one: {because}.",
            "Sagen {duplicate} kan ikke lægges sammen med en anden: {because}.",
            "Settle what stands in the way first, or let the other case become part of this one.",
            "Få først afsluttet det, der er til hinder, eller læg den anden sag sammen med denne."),
    MERGE_UNDONE_ALREADY(
            "The merge is undone already.",
            "Sammenlægningen er allerede ophævet.",
            "Read both cases; each goes on by itself.",
            "Læs begge sager; de fortsætter hver for sig.");

    private final Definition definition;

    MergeRule(String en, String da, String nextEn, String nextDa) {
        definition = new Definition(409, Text.of(en, da), Text.of(nextEn, nextDa), "REC F3", "", "MergeApiTest");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

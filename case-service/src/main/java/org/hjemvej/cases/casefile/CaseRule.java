package org.hjemvej.cases.casefile;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of the case itself. */
public enum CaseRule implements Rule {
    CASE_MERGED(
            "The case {handle} is merged into {survivor}; nothing more is recorded in it.",
            "Sagen {handle} er lagt sammen med {survivor}; der registreres ikke mere i den.",
            "Use {survivor}, or let a manager of CMM undo the merge when they are two persons.",
            "Brug {survivor}, eller lad en leder i CMM ophæve sammenlægningen, hvis der er tale om to personer.",
            "F3",
            "MergeApiTest"),
    CASE_MERGED_ELSEWHERE(
            "The case {handle} is merged into another one, which is not yours to see; nothing more is recorded in it.",
            "Sagen {handle} er lagt sammen med en anden, som du ikke har adgang til; der registreres ikke mere i den.",
            "Ask a manager of CMM.",
            "Spørg en leder i CMM.",
            "F3",
            "MergeApiTest");

    private final Definition definition;

    CaseRule(String en, String da, String nextEn, String nextDa, String source, String test) {
        definition = new Definition(409, Text.of(en, da), Text.of(nextEn, nextDa), source, "", test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

package org.hjemvej.cases.matching;

import java.util.Comparator;
import org.hjemvej.cases.casefile.Likeness;

/**
 * A case that may be the person's own, and how likely that is: a number from 0 to 100 by which a person decides what to look
 * at, and no probability (ADR 22).
 */
public record PossibleMatch(String handle, int score) {

    static final Comparator<PossibleMatch> BEST_FIRST =
            Comparator.comparingInt(PossibleMatch::score).reversed().thenComparing(PossibleMatch::handle);

    private static final int WHOLE_NAME = 70;
    private static final int ONE_PART = 40;

    static PossibleMatch of(Likeness likeness) {
        int score = name(likeness) + birthYear(likeness.birthYear()) + nationality(likeness.nationality());
        return new PossibleMatch(likeness.handle(), Math.clamp(score, 0, 100));
    }

    /** Of the shorter name, because names are often known in part; one part alone never makes a whole name. */
    private static int name(Likeness likeness) {
        int parts = Math.min(likeness.asked(), likeness.recorded());
        int share = parts == 0 ? 0 : WHOLE_NAME * likeness.shared() / parts;
        return likeness.shared() == 1 ? Math.min(ONE_PART, share) : share;
    }

    private static int birthYear(Likeness.Fact fact) {
        return switch (fact) {
            case SAME -> 20;
            case NEAR -> 10;
            case UNKNOWN -> 0;
            case DIFFERENT -> -30;
        };
    }

    /** Papers are often not a person's own: another nationality says little. */
    private static int nationality(Likeness.Fact fact) {
        return switch (fact) {
            case SAME, NEAR -> 10;
            case UNKNOWN -> 0;
            case DIFFERENT -> -10;
        };
    }
}

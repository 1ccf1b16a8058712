package org.hjemvej.cases.identification;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.casefile.AgeState;

/**
 * Whether a recommendation needs an indicator of the means, and why: of a child, or in doubt about the age, it does not
 * (Palermo Protocol, article 3(c)).
 */
public record MeansRequired(boolean required, List<Because> because) {

    private static final String VERSION = "2000-11";

    public static MeansRequired of(AgeState ageState) {
        boolean required = !ageState.treatedAsChild();
        String rule = required ? "MEANS_NEEDED_OF_AN_ADULT" : "MEANS_NOT_NEEDED_OF_A_CHILD";
        return new MeansRequired(required, List.of(new Because(rule, VERSION, "ageState=" + ageState, null)));
    }

    /** The elements of which a recommendation needs a present indicator. */
    Set<Element> elements() {
        return required ? EnumSet.allOf(Element.class) : EnumSet.of(Element.ACT, Element.PURPOSE);
    }
}

package org.hjemvej.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import org.hjemvej.cases.Because;

/** Adult, child, or in doubt; who is in doubt is treated as a child (Convention art. 10(3)). */
public enum AgeState {
    ADULT,
    CHILD,
    DISPUTED;

    public boolean treatedAsChild() {
        return this != ADULT;
    }

    /** Why she is treated as a child, or is not. What the state itself follows from is told with the facts of her age. */
    public List<Because> because() {
        String fact = "ageState=" + this;
        return List.of(
                switch (this) {
                    case ADULT -> new Because("AN_ADULT_IS_NOT_TREATED_AS_A_CHILD", "BR04", fact, null);
                    case CHILD -> new Because("A_CHILD_IS_TREATED_AS_ONE", "BR04", fact, null);
                    case DISPUTED ->
                        new Because(
                                "WHO_MAY_BE_A_CHILD_IS_ONE", "Convention art. 10(3)", fact, LocalDate.of(2005, 5, 16));
                });
    }
}

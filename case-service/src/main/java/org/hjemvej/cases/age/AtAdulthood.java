package org.hjemvej.cases.age;

import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.StayBasis;

/** What an eighteenth birthday changes by itself, and what somebody has to decide anew. */
record AtAdulthood(List<Change> changes, List<NewDecision> needsDecision) {

    /** What is different from that day on. */
    enum Change {
        REPRESENTATIVE_ENDS,
        CHILD_SAFETY_GATES_END,
        ADULT_PLACEMENTS_OPEN,
        NEW_LINES_AT_ADULT_RATES
    }

    /** What does not go on by itself. What is granted already stays. */
    enum NewDecision {
        CONSENTS_BY_HERSELF,
        PLAN_BY_HERSELF,
        PLACEMENT,
        /** A permit of an unaccompanied minor is not prolonged past this day (Aliens Act § 9 c (3), BR35). */
        STAY_BASIS
    }

    static AtAdulthood of(CaseFile file) {
        List<NewDecision> needed = new ArrayList<>(
                List.of(NewDecision.CONSENTS_BY_HERSELF, NewDecision.PLAN_BY_HERSELF, NewDecision.PLACEMENT));
        if (file.stayBasis() == StayBasis.OTHER_LAWFUL_STAY) {
            needed.add(NewDecision.STAY_BASIS);
        }
        return new AtAdulthood(List.of(Change.values()), List.copyOf(needed));
    }
}

package org.hjemvej.reintegration.preparedreturn;

import java.util.EnumSet;
import java.util.Set;

/** What must hold before a child is returned (Convention art. 16(7) and process 2.7). */
public enum SafetyGate {
    BEST_INTERESTS_DECISION,
    FAMILY_TRACED_OR_CENTRE_CONFIRMED,
    REPRESENTATIVE_CONSENT,
    CHILDS_OWN_VIEW,
    /** Belongs to the journey: asked for before the departure, not before a place is looked for. */
    NAMED_RECEIVER,
    /** Belongs to the journey as well. */
    ESCORT;

    /** Those without which no place is looked for (scenario 9). */
    static Set<SafetyGate> ofEntry() {
        return EnumSet.complementOf(EnumSet.of(NAMED_RECEIVER, ESCORT));
    }
}

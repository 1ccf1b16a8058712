package org.hjemvej.reintegration.preparedreturn;

/** What must hold before a child is returned (Convention art. 16(7) and process 2.7). */
public enum SafetyGate {
    BEST_INTERESTS_DECISION,
    FAMILY_TRACED_OR_CENTRE_CONFIRMED,
    REPRESENTATIVE_CONSENT,
    CHILDS_OWN_VIEW,
    NAMED_RECEIVER,
    ESCORT
}

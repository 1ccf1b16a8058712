package org.hjemvej.reintegration.preparedreturn;

/** Whether the person actively takes part in her departure, as decided in writing. */
public enum Cooperation {
    NOT_ASSESSED,
    COOPERATING,
    NOT_COOPERATING,
    REGAINED
}

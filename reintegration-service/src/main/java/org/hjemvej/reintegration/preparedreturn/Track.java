package org.hjemvej.reintegration.preparedreturn;

/** By which gate the person came in. */
public enum Track {
    VICTIM,
    UAM
}

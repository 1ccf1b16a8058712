package org.hjemvej.cases.accommodation;

/** What is known to be dangerous for a person in or around a house: a code, never who it is. */
public enum ThreatKind {
    /** Who exploited her lives or works near the house. */
    PERPETRATOR_NEARBY,
    /** Somebody of the network lives, works or comes in the house. */
    NETWORK_IN_THE_HOUSE,
    /** The network is at work around the house. */
    NETWORK_NEARBY,
    /** Who looks for her knows where the house is. */
    HOUSE_KNOWN_TO_PERPETRATOR,
    /** She was threatened there. */
    THREATENED_THERE
}

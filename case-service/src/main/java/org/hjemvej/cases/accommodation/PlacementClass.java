package org.hjemvej.cases.accommodation;

/** All that leaves this service about a place: whether it is one for adults or for children. */
public enum PlacementClass {
    ADULT,
    CHILD
}

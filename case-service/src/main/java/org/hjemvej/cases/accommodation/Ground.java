package org.hjemvej.cases.accommodation;

/**
 * Why a person gets a place. § 34(1)(3) of the Aliens Act is a ground and no house of its own: who is placed by the police
 * instead of being held occupies one of the places that there are, so it counts against the same capacity (the 9 + 2 of
 * scenario 26).
 */
public enum Ground {
    ORDINARY,
    INTERIM_SECTION_34
}

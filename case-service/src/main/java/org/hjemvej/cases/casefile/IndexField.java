package org.hjemvej.cases.casefile;

/** What the index keeps digests of. */
enum IndexField {
    /** The whole name, evened out. */
    NAME,
    PHONE,
    /** How one part of the name sounds: one or two digests for each part. */
    NAME_SOUND,
    /** How two parts of the name sound together, in any order: few cases share one, however common each part is. */
    NAME_SOUNDS,
    /** Compared and never searched: the case is in the digest, so that nobody sees which cases are alike in it. */
    BIRTH_YEAR,
    /** Compared and never searched, as the year is. */
    NATIONALITY
}

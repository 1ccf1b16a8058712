package org.hjemvej.cases.counselling;

/** What a person can be shown that she may do. All of it stays open whatever she answers. */
public enum CounsellingOption {
    /** The programme of prepared return and reintegration. */
    PREPARED_RETURN,
    /** The ordinary support on return, another scheme. */
    ORDINARY_RETURN_SUPPORT,
    /** A country other than the home country, where she has a residence permit. */
    RETURN_TO_COUNTRY_OF_RESIDENCE,
    /** Asylum, a residence permit, and who can advise on them. */
    STAY_POSSIBILITIES,
    /** What the action plan offers without any return. */
    OFFERS_IN_DENMARK
}

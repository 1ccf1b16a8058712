package org.hjemvej.cases.casefile;

/** On which basis a person is in Denmark; it decides who is competent. */
public enum StayBasis {
    DANISH_CITIZEN,
    EU_CITIZEN,
    OTHER_LAWFUL_STAY,
    NO_LAWFUL_STAY,
    ASYLUM_SEEKER;

    /** Lawful stay in the sense of the competence table: Danes, EU citizens and documented migrants. */
    public boolean isLawful() {
        return switch (this) {
            case DANISH_CITIZEN, EU_CITIZEN, OTHER_LAWFUL_STAY -> true;
            case NO_LAWFUL_STAY, ASYLUM_SEEKER -> false;
        };
    }

    /** The only thing other services learn about the basis. */
    public StayBasisClass toClass() {
        return isLawful() ? StayBasisClass.LAWFUL : StayBasisClass.NOT_LAWFUL;
    }

    /** The class of a stay basis. */
    public enum StayBasisClass {
        LAWFUL,
        NOT_LAWFUL
    }
}

package org.hjemvej.cases.intake;

import java.util.Locale;

/** A number under which an agency keeps a matter in a system of its own. It may lead to the person, so it is sealed. */
public record AgencyReference(String system, String number) {

    /** The number as it is compared: in any case, and whatever separates its parts. */
    String evened() {
        return number.replaceAll("[\\s\\p{P}]+", " ").strip().toUpperCase(Locale.ROOT);
    }

    /** Whether nothing is left to compare by. */
    boolean tellsNothing() {
        return evened().isEmpty();
    }
}

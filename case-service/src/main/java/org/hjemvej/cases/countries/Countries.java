package org.hjemvej.cases.countries;

import java.util.Locale;
import java.util.Set;

/** The countries that there are, by ISO 3166 alpha-2 as the Java platform knows it. */
public final class Countries {

    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    private Countries() {}

    public static boolean know(String code) {
        return KNOWN.contains(code);
    }
}

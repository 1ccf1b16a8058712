package org.hjemvej.platform.countries;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The countries that there are, by ISO 3166 alpha-2 as the Java platform knows it, and Kosovo. */
public final class Countries {

    /** Recognised by Denmark and returned to; ISO has assigned it no code, the European Union writes this one. */
    private static final String KOSOVO = "XK";

    private static final Set<String> KNOWN = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of(KOSOVO))
            .collect(Collectors.toUnmodifiableSet());

    private Countries() {}

    public static boolean know(String code) {
        return KNOWN.contains(code);
    }
}

package org.hjemvej.system.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hjemvej.system.story.Story;

/** Countries beside that of the story: such with partners of {@link Volume}, to which nobody goes, and such without a partner. */
final class Destinations {

    static final List<String> COVERED =
            countries().filter(code -> code.compareTo("I") < 0).toList();

    /** Where a partner is sought for as long as the readings last. */
    static final String SOUGHT = "ID";

    private static final List<String> UNCOVERED = countries()
            .filter(code -> code.compareTo("I") > 0)
            .filter(code -> !code.equals(SOUGHT) && !code.equals(Story.COUNTRY))
            .toList();

    private Destinations() {}

    /** A country in which no partner is; the same again only after more than a hundred others. */
    static String uncovered(int number) {
        return UNCOVERED.get(number % UNCOVERED.size());
    }

    private static Stream<String> countries() {
        return Arrays.stream(Locale.getISOCountries()).sorted();
    }
}

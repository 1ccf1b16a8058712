package org.hjemvej.cases.reflection;

import java.time.LocalDate;
import java.util.List;

/** A ceiling whose rule and history do not matter. */
final class InventedCeiling {

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    private InventedCeiling() {}

    static Ceiling of(int days) {
        return after(0, days);
    }

    /** One of which earlier periods have taken so many days. */
    static Ceiling after(int earlierDays, int days) {
        return beside(new Span(LONG_AGO, earlierDays), days);
    }

    /** One that counts this other period as well. */
    static Ceiling beside(Span other, int days) {
        return new Ceiling(days, "rule", null, new OtherDays(List.of(other)));
    }
}

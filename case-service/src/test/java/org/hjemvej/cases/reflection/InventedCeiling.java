package org.hjemvej.cases.reflection;

/** A ceiling whose rule and history do not matter. */
final class InventedCeiling {

    private InventedCeiling() {}

    static Ceiling of(int days) {
        return after(0, days);
    }

    /** One of which earlier periods have taken so many days. */
    static Ceiling after(int earlierDays, int days) {
        return new Ceiling(days, "rule", null, earlierDays);
    }
}

package org.hjemvej.cases.reflection;

import java.time.LocalDate;

/** Terms of a grant and of a request as they are laid, but for the number of days. */
final class InventedTerms {

    private InventedTerms() {}

    static GrantTerms of(int days) {
        return counted(days, DayCount.START_PLUS_N_INCLUSIVE);
    }

    static GrantTerms counted(int days, DayCount count) {
        return new GrantTerms(days, count, 30, "rule");
    }

    static Filing filedOn(LocalDate day) {
        return new Filing(day, day, true, 30);
    }

    static Filing receivedOn(LocalDate day, LocalDate today) {
        return new Filing(day, today, true, 30);
    }
}

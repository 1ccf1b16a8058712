package org.hjemvej.cases.reflection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.Because;

/** Collects why a period would be what it would be: rules with their versions, and the facts that met them. */
final class Reasons {

    private final List<Because> all = new ArrayList<>();

    Reasons(ReflectionPeriod period, Ceiling ceiling, LocalDate decidedOn) {
        all.add(new Because(
                "C4_BASIS_FOLLOWS_STAY",
                "1",
                "basis=" + period.basis() + ",authority=" + period.basis().authority(),
                null));
        all.add(new Because(
                "BR21_CEILING_OF_THE_PERIOD",
                ceiling.rule(),
                "ceiling=" + ceiling.days() + ",earlierDays=" + ceiling.otherDays() + ",decidedOn=" + decidedOn,
                ceiling.validFrom()));
    }

    void length(int days, String rule) {
        all.add(new Because("BR01_LENGTH_OF_THE_PERIOD", rule, "days=" + days, null));
    }

    void lastDay(Span span) {
        all.add(new Because(
                span.count().rule(),
                span.count().name(),
                "startDate=" + span.start() + ",days=" + span.days() + ",endDate=" + span.end(),
                null));
    }

    List<Because> all() {
        return List.copyOf(all);
    }
}

package org.hjemvej.cases.age;

import java.time.LocalDate;
import java.util.List;
import org.hjemvej.cases.CaseEvent;

/** Events of an age: whether she is treated as a child, and the day it ends; never a day of birth. */
public sealed interface AgeEvent extends CaseEvent {

    record AgeRevised(String subject, boolean minorFlag, LocalDate effectiveOn) implements AgeEvent {}

    record MinorTurnsAdultSoon(
            String subject,
            LocalDate effectiveOn,
            int daysLeft,
            List<AtAdulthood.Change> changes,
            List<AtAdulthood.NewDecision> needsDecision)
            implements AgeEvent {}

    record TurnedAdult(
            String subject,
            LocalDate effectiveOn,
            List<AtAdulthood.Change> changes,
            List<AtAdulthood.NewDecision> needsDecision)
            implements AgeEvent {}
}

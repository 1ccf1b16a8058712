package org.hjemvej.cases.bestinterests;

import java.time.LocalDate;
import java.util.List;
import org.hjemvej.cases.CaseEvent;

/** Events of what is best for a child: outcomes and gates, never reasons, family or safety. */
public sealed interface BestInterestsEvent extends CaseEvent {

    record BestInterestsDecided(
            String subject, String decisionId, BestInterests.BestForChild outcome, LocalDate decidedOn)
            implements BestInterestsEvent {}

    record ChildReturnGatesChanged(String subject, List<ReturnGate> holding) implements BestInterestsEvent {}
}

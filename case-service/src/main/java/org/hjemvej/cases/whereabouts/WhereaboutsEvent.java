package org.hjemvej.cases.whereabouts;

import java.time.LocalDate;
import org.hjemvej.cases.CaseEvent;

/** Who may know, and who wanted to know, where somebody lives; nothing of where that is, and no person's name. */
public sealed interface WhereaboutsEvent extends CaseEvent {

    record AddressReaderNamed(
            String subject, String placementId, String organisation, Purpose purpose, LocalDate lastDay)
            implements WhereaboutsEvent {}

    record AddressReaderEnded(String subject, String placementId, String organisation, Purpose purpose)
            implements WhereaboutsEvent {}

    record AddressReadRefused(String subject, String placementId, String organisation) implements WhereaboutsEvent {}
}

package org.hjemvej.cases.accommodation;

import java.time.LocalDate;
import org.hjemvej.cases.CaseEvent;

/** Events of accommodation: nothing that leads to a place, only whether it is one for adults or for children. */
public sealed interface AccommodationEvent extends CaseEvent {

    record PlacementRequested(String subject, String placementId, PlacementClass placementClass)
            implements AccommodationEvent {}

    record PlacementReserved(String subject, String placementId, PlacementClass placementClass)
            implements AccommodationEvent {}

    record PlacementStarted(String subject, String placementId, PlacementClass placementClass)
            implements AccommodationEvent {}

    record PlacementEnded(String subject, String placementId, PlacementClass placementClass)
            implements AccommodationEvent {}

    /** She moves on to another house, where a place is held for her. */
    record PlacementTransferred(String subject, String placementId, PlacementClass placementClass)
            implements AccommodationEvent {}

    record PlacementLeftWithoutNotice(String subject, String placementId, PlacementClass placementClass)
            implements AccommodationEvent {}

    /** An authority lets her live where a threat is known; neither the house nor the threat is told. */
    record PlacementSuitabilityOverridden(String subject, String placementId, String organisation)
            implements AccommodationEvent {}

    record DeadlineMissed(String subject, String deadlineType, LocalDate dueDate, String severity)
            implements AccommodationEvent {}
}

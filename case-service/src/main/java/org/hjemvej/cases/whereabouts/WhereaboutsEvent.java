package org.hjemvej.cases.whereabouts;

import java.time.LocalDate;
import org.hjemvej.cases.CaseEvent;
import org.hjemvej.platform.caller.Actor;

/** Who may know, and who wanted to know, where somebody lives; nothing of where that is, and no person's name. */
public sealed interface WhereaboutsEvent extends CaseEvent {

    record AddressReaderNamed(
            String subject, String placementId, String organisation, Purpose purpose, LocalDate lastDay)
            implements WhereaboutsEvent {}

    record AddressReaderEnded(String subject, String placementId, String organisation, Purpose purpose)
            implements WhereaboutsEvent {}

    record AddressReadRefused(String subject, String placementId, String organisation) implements WhereaboutsEvent {

        private static final String NO_ORGANISATION = "UNKNOWN";

        /** Whoever has signed in may have looked, also for no organisation. */
        static AddressReadRefused to(Actor actor, String subject, String placementId) {
            String organisation = actor.organisation().isBlank() ? NO_ORGANISATION : actor.organisation();
            return new AddressReadRefused(subject, placementId, organisation);
        }
    }
}

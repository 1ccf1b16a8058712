package org.hjemvej.partners.search;

import java.time.LocalDate;
import org.hjemvej.partners.PartnerEvent;

/** Events of a search; the subject is the handle of a programme that waits for it. */
public sealed interface SearchEvent extends PartnerEvent {

    record PartnerSearchOpened(String subject, String searchId, String country, boolean joined)
            implements SearchEvent {}

    record PartnerSearchProgressed(String subject, String searchId, String country, SearchStatus status)
            implements SearchEvent {}

    record PartnerSearchSucceeded(String subject, String searchId, String country) implements SearchEvent {}

    record PartnerSearchFailed(String subject, String searchId, String country, FailureReason reasonCode)
            implements SearchEvent {}

    record DeadlineApproaching(String subject, String deadlineType, LocalDate dueDate, int daysLeft, String severity)
            implements SearchEvent {}
}

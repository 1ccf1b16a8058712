package org.hjemvej.cases.missing;

import java.time.LocalDate;
import org.hjemvej.cases.CaseEvent;

/** Events about who is missing: since when, and for a child whom to call back; never where from, nor where she is found. */
public sealed interface MissingEvent extends CaseEvent {

    record ContactLost(String subject, String absenceId, LocalDate since) implements MissingEvent {}

    record ContactRegained(String subject, String absenceId, LocalDate since) implements MissingEvent {}

    record AbsenceClosed(String subject, String absenceId, CloseReason reasonCode) implements MissingEvent {}

    /** For those who look for a child: an opaque reference that leads to nobody, and the role that answers. */
    record ChildMissing(String subject, String incidentRef, String severity, String callBackRole, int alarm)
            implements MissingEvent {}

    /** For those who were told that a child is missing: it is found. */
    record ChildFound(String subject, String incidentRef, String callBackRole) implements MissingEvent {}

    /** For the same: CMM looks for the child no more under this reference. It does not say that the child is found. */
    record ChildSearchEnded(String subject, String incidentRef, String callBackRole) implements MissingEvent {}
}

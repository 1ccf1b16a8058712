package org.hjemvej.cases.grants;

import java.time.LocalDate;
import org.hjemvej.cases.CaseEvent;

/** Events of grants: that there is one and until when; not for whom, nor what it opens. */
public sealed interface GrantEvent extends CaseEvent {

    record GrantGiven(String subject, String grantId, LocalDate expiresOn) implements GrantEvent {}

    record GrantEnded(String subject, String grantId, GrantEndReason reasonCode) implements GrantEvent {}
}

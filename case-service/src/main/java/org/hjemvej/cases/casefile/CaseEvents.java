package org.hjemvej.cases.casefile;

import org.hjemvej.cases.CaseEvent;

/** Events of the case itself. */
public sealed interface CaseEvents extends CaseEvent {

    record CaseOpened(String subject, CaseKind caseKind, boolean minorFlag) implements CaseEvents {}
}

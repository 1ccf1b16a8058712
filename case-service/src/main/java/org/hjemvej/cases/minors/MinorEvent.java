package org.hjemvej.cases.minors;

import org.hjemvej.cases.CaseEvent;

/** Events about the protection of a child. */
public sealed interface MinorEvent extends CaseEvent {

    record RepresentativeAppointed(String subject) implements MinorEvent {}
}

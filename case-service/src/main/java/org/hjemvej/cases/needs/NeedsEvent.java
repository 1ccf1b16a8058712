package org.hjemvej.cases.needs;

import org.hjemvej.cases.CaseEvent;

/** Events about what a person needs. What it is, nobody is told by an event. */
public sealed interface NeedsEvent extends CaseEvent {

    record NeedsAssessed(String subject, int version) implements NeedsEvent {}
}

package org.hjemvej.cases.contact;

import java.util.List;
import org.hjemvej.cases.CaseEvent;

/** Events of safe contact. No address, no code word; no language either, which could tell who the person is. */
public sealed interface ContactEvent extends CaseEvent {

    /** All channels as they stand now, so that the last event alone tells everything. */
    record ContactRulesChanged(String subject, List<ChannelRule> channels) implements ContactEvent {}
}

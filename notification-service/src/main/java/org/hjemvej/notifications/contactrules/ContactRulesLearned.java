package org.hjemvej.notifications.contactrules;

import java.util.List;

/** How a person may be reached has changed: all channels as they stand now; observed in the same transaction. */
public record ContactRulesLearned(String caseHandle, List<ChannelRule> rules) {}

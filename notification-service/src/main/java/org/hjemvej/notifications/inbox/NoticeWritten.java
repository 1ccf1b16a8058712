package org.hjemvej.notifications.inbox;

/** A notice is in an inbox; observed in the same transaction. */
public record NoticeWritten(Notice notice) {}

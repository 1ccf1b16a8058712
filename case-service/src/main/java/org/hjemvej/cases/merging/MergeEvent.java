package org.hjemvej.cases.merging;

import org.hjemvej.cases.CaseEvent;

/**
 * Events of a merge. Their subject is the case that is not the person's any more: whoever follows that handle must hear where
 * she is now; in the other case nothing changes.
 */
public sealed interface MergeEvent extends CaseEvent {

    record CaseMerged(String subject, String into, MergeReason reason) implements MergeEvent {}

    record CaseMergeUndone(String subject, String into) implements MergeEvent {}
}

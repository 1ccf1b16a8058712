package org.hjemvej.reintegration.plan;

import org.hjemvej.reintegration.CaseFacingEvent;

/** Events of a plan. */
public sealed interface PlanEvent extends CaseFacingEvent {

    record ReintegrationPlanSubmitted(String subject, String programmeRef, String planId, int version)
            implements PlanEvent {}

    record ReintegrationPlanApproved(String subject, String programmeRef, String planId, int version)
            implements PlanEvent {}

    record ReintegrationPlanReturned(String subject, String programmeRef, String planId, int version)
            implements PlanEvent {}
}

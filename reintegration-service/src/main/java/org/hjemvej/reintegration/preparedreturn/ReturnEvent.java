package org.hjemvej.reintegration.preparedreturn;

import java.time.LocalDate;
import org.hjemvej.reintegration.CaseFacingEvent;
import org.hjemvej.reintegration.programme.ProgrammeVersion.Group;

/** Events of a prepared return: handles, codes, countries and dates. */
public sealed interface ReturnEvent extends CaseFacingEvent {

    record CooperationDecided(String subject, Cooperation status, LocalDate decidedOn) implements ReturnEvent {}

    record ReturnRequested(
            String subject, String programmeRef, String destinationCountry, Group group, String targetDeparture)
            implements ReturnEvent {}

    record PartnerAssigned(String subject, String programmeRef, String agreementId, String partnerOrganisation)
            implements ReturnEvent {}

    record NoPartnerFound(String subject, String programmeRef, String destinationCountry) implements ReturnEvent {}

    record RiskAssessmentCompleted(String subject, RiskGate gate, LocalDate assessedOn) implements ReturnEvent {}

    record TravelArranged(String subject, LocalDate departureDate, String destinationCountry) implements ReturnEvent {}

    record ReturnPrepared(
            String subject,
            String programmeRef,
            String destinationCountry,
            Group group,
            String agreementId,
            String departureMonth)
            implements ReturnEvent {}

    record Departed(String subject, LocalDate departedOn, String destinationCountry) implements ReturnEvent {}

    record ArrivalConfirmed(String subject, String programmeRef, LocalDate arrivedOn, String destinationCountry)
            implements ReturnEvent {}

    record ProgrammeCompleted(String subject, String programmeRef, LocalDate completedOn) implements ReturnEvent {}

    record ProgrammeEnded(String subject, String programmeRef, ReturnStatus status, LocalDate endedOn)
            implements ReturnEvent {}

    /** Not told to partners: what the return rests on is between the person and the authorities. */
    record ProgrammePaused(String subject, String programmeRef, HoldReason reasonCode, LocalDate pausedOn)
            implements ReturnEvent {}

    record ProgrammeResumed(String subject, String programmeRef, LocalDate resumedOn) implements ReturnEvent {}
}

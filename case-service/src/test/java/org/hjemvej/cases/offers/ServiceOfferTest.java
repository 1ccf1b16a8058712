package org.hjemvej.cases.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.cases.offers.OfferStatus.ACCEPTED;
import static org.hjemvej.cases.offers.OfferStatus.COMPLETED;
import static org.hjemvej.cases.offers.OfferStatus.DECLINED;
import static org.hjemvej.cases.offers.OfferStatus.DISCONTINUED;
import static org.hjemvej.cases.offers.OfferStatus.IN_PROGRESS;
import static org.hjemvej.cases.offers.OfferStatus.OFFERED;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.entitlements.Condition;
import org.hjemvej.cases.entitlements.Entitlement;
import org.hjemvej.cases.entitlements.EntitlementAnswer;
import org.hjemvej.cases.entitlements.ServiceCategory;
import org.junit.jupiter.api.Test;

class ServiceOfferTest {

    private static final Instant NOW = Instant.parse("2026-11-24T23:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalTime HALF_PAST_NINE = LocalTime.of(9, 30);

    private final ServiceOffer offer = offered(entitlement(ServiceCategory.PSYCHOLOGICAL, EntitlementAnswer.YES));

    /** Written down here once more, pair by pair: process 2.6, and what was accepted and never began is discontinued. */
    @Test
    void every_pair_of_states_is_as_the_process_says() {
        Map<OfferStatus, Set<OfferStatus>> allowed = new EnumMap<>(Map.of(
                OFFERED, EnumSet.of(ACCEPTED, DECLINED),
                ACCEPTED, EnumSet.of(IN_PROGRESS, DISCONTINUED),
                IN_PROGRESS, EnumSet.of(COMPLETED, DISCONTINUED)));
        for (OfferStatus from : OfferStatus.values()) {
            for (OfferStatus to : OfferStatus.values()) {
                assertThat(from.next().contains(to))
                        .as(from + " to " + to)
                        .isEqualTo(allowed.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }

    @Test
    void an_accepted_service_begins_with_the_first_appointment_she_attends() {
        offer.answer(OfferAnswer.ACCEPTED, TODAY);
        Appointment missed = arranged(TODAY);
        Appointment attended = arranged(TODAY);

        offer.record(missed, Attendance.DID_NOT_COME, null, TODAY);
        assertThat(offer.status()).isEqualTo(ACCEPTED);
        offer.record(attended, Attendance.ATTENDED, AppointmentOutcome.GOES_ON, TODAY);

        assertThat(offer.status()).isEqualTo(IN_PROGRESS);
        assertThat(offer.startedOn()).isEqualTo(TODAY);
        assertThat(offer.ruleVersion()).isEqualTo("INVENTED_RULE@1");
        offer.end(OfferEnd.COMPLETED, null, TODAY);
        assertThat(offer.status()).isEqualTo(COMPLETED);
        assertThat(offer.endedOn()).isEqualTo(TODAY);
    }

    @Test
    void a_declined_offer_is_over_and_has_no_appointments() {
        offer.answer(OfferAnswer.DECLINED, TODAY);

        assertThat(offer.answeredOn()).isEqualTo(TODAY);
        refusedBy(OfferRule.OFFER_STATE, () -> offer.answer(OfferAnswer.ACCEPTED, TODAY));
        refusedBy(OfferRule.APPOINTMENT_OF_ACCEPTED_OFFER, () -> arranged(TODAY));
        refusedBy(
                OfferRule.OFFER_STATE,
                () -> offer.end(OfferEnd.DISCONTINUED, DiscontinuationReason.PERSON_ENDED_IT, TODAY));
    }

    @Test
    void what_she_is_not_entitled_to_is_not_offered() {
        refusedBy(
                OfferRule.OFFER_NOT_ENTITLED,
                () -> offered(entitlement(ServiceCategory.EXTENDED_HEALTH, EntitlementAnswer.NO)));
        refusedBy(
                OfferRule.OFFER_IS_A_PLACEMENT,
                () -> offered(entitlement(ServiceCategory.LODGING, EntitlementAnswer.YES)));
        Entitlement meanwhile = new Entitlement(
                ServiceCategory.LEGAL_AID,
                EntitlementAnswer.CONDITIONAL,
                List.of(Condition.AT_CMMS_DISCRETION),
                because(),
                List.of());
        assertThat(offered(meanwhile).status()).isEqualTo(OFFERED);
    }

    @Test
    void an_appointment_lies_on_a_day_of_the_offer_on_which_she_is_entitled() {
        offer.answer(OfferAnswer.ACCEPTED, TODAY);

        refusedBy(OfferRule.APPOINTMENT_DATE, () -> arranged(TODAY.minusDays(1)));
        refusedBy(OfferRule.APPOINTMENT_DATE, () -> arranged(TODAY.plusDays(367)));
        refusedBy(
                OfferRule.OFFER_NOT_ENTITLED,
                () -> offer.arrange(
                        TODAY.plusDays(31),
                        HALF_PAST_NINE,
                        TODAY,
                        entitlement(ServiceCategory.PSYCHOLOGICAL, EntitlementAnswer.NO)));
        assertThat(arranged(TODAY.plusDays(366)).number()).isEqualTo(1);
        assertThat(offer.openAppointments()).isEqualTo(1);
    }

    @Test
    void attendance_is_recorded_once_when_the_day_has_come() {
        offer.answer(OfferAnswer.ACCEPTED, TODAY);
        Appointment tomorrow = arranged(TODAY.plusDays(1));

        refusedBy(OfferRule.APPOINTMENT_TO_COME, () -> offer.record(tomorrow, Attendance.DID_NOT_COME, null, TODAY));
        refusedBy(OfferRule.ATTENDANCE_OUTCOME, () -> offer.record(tomorrow, Attendance.ATTENDED, null, TODAY));
        refusedBy(
                OfferRule.ATTENDANCE_OUTCOME,
                () -> offer.record(tomorrow, Attendance.CANCELLED_BY_PERSON, AppointmentOutcome.GOES_ON, TODAY));
        offer.record(tomorrow, Attendance.CANCELLED_BY_PROVIDER, null, TODAY);

        refusedBy(
                OfferRule.APPOINTMENT_OVER,
                () -> offer.record(tomorrow, Attendance.CANCELLED_BY_PERSON, null, TODAY.plusDays(1)));
        assertThat(offer.openAppointments()).isZero();
        assertThat(offer.appointments()).isEqualTo(1);
    }

    @Test
    void a_service_ends_when_it_is_known_what_became_of_each_appointment() {
        offer.answer(OfferAnswer.ACCEPTED, TODAY);
        Appointment open = arranged(TODAY);

        refusedBy(
                OfferRule.APPOINTMENTS_OPEN,
                () -> offer.end(OfferEnd.DISCONTINUED, DiscontinuationReason.NO_CONTACT, TODAY));
        offer.record(open, Attendance.DID_NOT_COME, null, TODAY);
        refusedBy(OfferRule.OFFER_STATE, () -> offer.end(OfferEnd.COMPLETED, null, TODAY));
        refusedBy(OfferRule.DISCONTINUATION_REASON, () -> offer.end(OfferEnd.DISCONTINUED, null, TODAY));
        refusedBy(
                OfferRule.DISCONTINUATION_REASON,
                () -> offer.end(OfferEnd.COMPLETED, DiscontinuationReason.NO_CONTACT, TODAY));
        offer.end(OfferEnd.DISCONTINUED, DiscontinuationReason.NO_CONTACT, TODAY);

        assertThat(offer.status()).isEqualTo(DISCONTINUED);
        assertThat(offer.endReason()).isEqualTo(DiscontinuationReason.NO_CONTACT);
    }

    private Appointment arranged(LocalDate day) {
        return offer.arrange(
                day, HALF_PAST_NINE, TODAY, entitlement(ServiceCategory.PSYCHOLOGICAL, EntitlementAnswer.YES));
    }

    private static ServiceOffer offered(Entitlement entitlement) {
        return ServiceOffer.offer("K-1", entitlement, "PRACTICE", person("clara", "CMM"), TODAY, NOW);
    }

    private static Entitlement entitlement(ServiceCategory category, EntitlementAnswer answer) {
        return new Entitlement(category, answer, List.of(), because(), List.of());
    }

    private static List<Because> because() {
        return List.of(new Because("INVENTED_RULE", "1", "INVENTED=true", null));
    }
}

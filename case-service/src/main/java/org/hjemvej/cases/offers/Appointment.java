package org.hjemvej.cases.offers;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One appointment of a service: a day, a time in Denmark, and what became of it, in codes. It changes with its offer only. */
@Entity
@Table(name = "appointment")
public class Appointment {

    @EmbeddedId
    private Key key;

    private LocalDate day;
    private LocalTime beginsAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Attendance attendance;

    @Enumerated(EnumType.STRING)
    private @Nullable AppointmentOutcome outcome;

    protected Appointment() {}

    @Embeddable
    record Key(String offerId, int number) implements Serializable {}

    static Appointment of(String offerId, int number, LocalDate day, LocalTime beginsAt) {
        Appointment appointment = new Appointment();
        appointment.key = new Key(offerId, number);
        appointment.day = day;
        appointment.beginsAt = beginsAt;
        return appointment;
    }

    void end(Attendance recorded, @Nullable AppointmentOutcome result, LocalDate today) {
        if (attendance != null) {
            throw OfferRule.APPOINTMENT_OVER.broken(Map.of("attendance", attendance));
        }
        if ((recorded == Attendance.ATTENDED) != (result != null)) {
            throw OfferRule.ATTENDANCE_OUTCOME.broken();
        }
        if (recorded.isOfTheDay() && day.isAfter(today)) {
            throw OfferRule.APPOINTMENT_TO_COME.broken(Map.of("day", day));
        }
        attendance = recorded;
        outcome = result;
    }

    String offerId() {
        return key.offerId();
    }

    /** From 1 within the offer. */
    public int number() {
        return key.number();
    }

    public LocalDate day() {
        return day;
    }

    public LocalTime beginsAt() {
        return beginsAt;
    }

    /** Null as long as nobody has recorded what became of it. */
    public @Nullable Attendance attendance() {
        return attendance;
    }

    public @Nullable AppointmentOutcome outcome() {
        return outcome;
    }
}

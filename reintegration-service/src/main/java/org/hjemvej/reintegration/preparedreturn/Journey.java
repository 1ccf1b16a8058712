package org.hjemvej.reintegration.preparedreturn;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Where she goes, when she wishes to, and how far she has come, to the report that closes it. Dates only, no flight. */
@Embeddable
public class Journey {

    private String destinationCountry;
    private String targetDeparture;
    private @Nullable LocalDate departureDate;
    private @Nullable LocalDate departedOn;
    private @Nullable LocalDate arrivedOn;
    private @Nullable LocalDate finalReportOn;

    protected Journey() {}

    static Journey to(Wish wish) {
        Journey journey = new Journey();
        journey.destinationCountry = wish.destinationCountry();
        journey.targetDeparture = wish.targetDeparture().toString();
        return journey;
    }

    /** Refuses a day of something that has happened when it is still to come. */
    static void mustBeOver(LocalDate on, String what, LocalDate today) {
        if (on.isAfter(today)) {
            throw ReturnRule.TRAVEL_DATE.broken(Map.of("reason", what + " <= " + today));
        }
    }

    /** Books travel, or books it for another day. */
    void book(LocalDate date, LocalDate today, Stage stage) {
        if (date.isBefore(today)) {
            throw ReturnRule.TRAVEL_DATE.broken(Map.of("reason", "departureDate >= " + today));
        }
        if (stage.status() != ReturnStatus.TRAVEL_BOOKED) {
            stage.become(ReturnStatus.TRAVEL_BOOKED);
        }
        departureDate = date;
    }

    void depart(LocalDate on, Instant requestedAt, LocalDate today, Stage stage) {
        stage.mustBeAbleToBecome(ReturnStatus.DEPARTED);
        mustBeBetween(requestedAt.atZone(BusinessClock.ZONE).toLocalDate(), on, "departedOn", today);
        stage.become(ReturnStatus.DEPARTED);
        departedOn = on;
    }

    void arrive(LocalDate on, @Nullable String country, LocalDate today, Stage stage) {
        stage.mustBeAbleToBecome(ReturnStatus.ARRIVED);
        mustBeBetween(Objects.requireNonNull(departedOn), on, "arrivedOn", today);
        if (country != null && !country.equals(destinationCountry)) {
            throw ReturnRule.ARRIVAL_COUNTRY.broken();
        }
        stage.become(ReturnStatus.ARRIVED);
        arrivedOn = on;
        stage.become(ReturnStatus.IN_REINTEGRATION);
    }

    void complete(LocalDate reportAcceptedOn, LocalDate today, Stage stage) {
        stage.mustBeAbleToBecome(ReturnStatus.COMPLETED);
        mustBeBetween(Objects.requireNonNull(arrivedOn), reportAcceptedOn, "finalReportAcceptedOn", today);
        finalReportOn = reportAcceptedOn;
        stage.end(ReturnStatus.COMPLETED, today);
    }

    private static void mustBeBetween(LocalDate first, LocalDate on, String what, LocalDate today) {
        if (on.isAfter(today) || on.isBefore(first)) {
            throw ReturnRule.TRAVEL_DATE.broken(Map.of("reason", first + " <= " + what + " <= " + today));
        }
    }

    public String destinationCountry() {
        return destinationCountry;
    }

    /** The month she would like to travel in. */
    public String targetDeparture() {
        return targetDeparture;
    }

    public @Nullable LocalDate departureDate() {
        return departureDate;
    }

    public @Nullable LocalDate departedOn() {
        return departedOn;
    }

    public @Nullable LocalDate arrivedOn() {
        return arrivedOn;
    }
}

package org.hjemvej.cases.outreach;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.hibernate.annotations.Immutable;
import org.hjemvej.platform.time.DanishCalendar;
import org.jspecify.annotations.Nullable;

/** When a service of CMM answers, in Danish time, as of a date. Reference data. */
@Entity
@Immutable
@Table(name = "opening_hours")
public class OpeningHours {

    @EmbeddedId
    private Key key;

    private @Nullable LocalDate validTo;
    private LocalTime opens;
    private LocalTime closes;
    private String source;

    protected OpeningHours() {}

    @Embeddable
    record Key(String service, String days, LocalDate validFrom) implements Serializable {}

    public String service() {
        return key.service();
    }

    /** WEEKDAYS or WEEKENDS_AND_HOLIDAYS. */
    public String days() {
        return key.days();
    }

    public LocalTime opens() {
        return opens;
    }

    public LocalTime closes() {
        return closes;
    }

    /** Whether somebody answers at this moment in Danish time; when it closes, nobody does any more. */
    public boolean areOpenAt(LocalDateTime moment) {
        return open(key.days(), opens, closes, moment);
    }

    static boolean open(String days, LocalTime opens, LocalTime closes, LocalDateTime moment) {
        LocalDate date = moment.toLocalDate();
        LocalTime time = moment.toLocalTime();
        return days.equals(DanishCalendar.isFree(date) ? "WEEKENDS_AND_HOLIDAYS" : "WEEKDAYS")
                && !time.isBefore(opens)
                && time.isBefore(closes);
    }

    String source() {
        return source;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }
}

package org.hjemvej.cases.outreach;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hibernate.annotations.Immutable;
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

    String source() {
        return source;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }
}

package org.hjemvej.cases.wayhome;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a person's prepared return stands, as reintegration-service last told. */
@Entity
@Table(name = "way_home")
public class WayHome {

    @Id
    private String caseHandle;

    private String status;
    private @Nullable String country;
    private LocalDate since;
    private long sequence;

    protected WayHome() {}

    static WayHome first(String caseHandle) {
        WayHome way = new WayHome();
        way.caseHandle = caseHandle;
        way.sequence = -1;
        return way;
    }

    /** Takes a newer status; an older one that arrives late changes nothing. */
    void advance(long newSequence, String newStatus, @Nullable String newCountry, LocalDate on) {
        if (newSequence <= sequence) {
            return;
        }
        sequence = newSequence;
        status = newStatus;
        since = on;
        if (newCountry != null) {
            country = newCountry;
        }
    }

    /** The programme has not come to an end, good or other. */
    public boolean isUnderWay() {
        return !List.of("COMPLETED", "ENDED").contains(status);
    }

    public String status() {
        return status;
    }

    public @Nullable String country() {
        return country;
    }

    public LocalDate since() {
        return since;
    }
}

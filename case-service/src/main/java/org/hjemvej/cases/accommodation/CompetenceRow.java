package org.hjemvej.cases.accommodation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** Who decides on the places of one ground and type, from a date on. Reference data. */
@Entity(name = "PlacementCompetence")
@Immutable
@Table(name = "placement_competence")
class CompetenceRow {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private PlacingAuthority authority;

    private String source;

    protected CompetenceRow() {}

    @Embeddable
    record Key(
            @Enumerated(EnumType.STRING) Ground ground,
            @Enumerated(EnumType.STRING) AccommodationType type,
            LocalDate validFrom)
            implements Serializable {}

    Competence.Line line() {
        return new Competence.Line(key.ground(), key.type(), key.validFrom(), authority);
    }

    String source() {
        return source;
    }
}

package org.hjemvej.cases.competence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hjemvej.cases.casefile.StayBasis;
import org.jspecify.annotations.Nullable;

/** One line of the table of competence, valid from one date to another. Reference data. */
@Entity
@Immutable
@Table(name = "assessment_competence")
class CompetenceRow {

    @EmbeddedId
    private Key key;

    private @Nullable LocalDate validTo;
    private String version;
    private String authority;
    private boolean inCriminalCase;
    private boolean enabled;
    private String source;

    protected CompetenceRow() {}

    @Embeddable
    record Key(@Enumerated(EnumType.STRING) StayBasis stayBasis, String rule, LocalDate validFrom)
            implements Serializable {}

    Competence line() {
        return new Competence(key.rule(), version, key.validFrom(), validTo, authority, inCriminalCase);
    }

    boolean enabled() {
        return enabled;
    }

    String source() {
        return source;
    }
}

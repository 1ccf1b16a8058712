package org.hjemvej.cases.policy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** One value of one parameter from one date on, with its source. */
@Entity
@Immutable
@Table(name = "policy_parameter")
class PolicyParameter {

    @EmbeddedId
    private Id id;

    private String value;
    private String source;

    protected PolicyParameter() {}

    @Embeddable
    record Id(String key, LocalDate validFrom) implements Serializable {}

    String key() {
        return id.key();
    }

    String value() {
        return value;
    }

    String source() {
        return source;
    }

    LocalDate validFrom() {
        return id.validFrom();
    }
}

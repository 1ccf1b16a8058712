package org.hjemvej.cases.entitlements;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the table of entitlements, valid from one date to another. Reference data. */
@Entity
@Immutable
@Table(name = "entitlement_rule")
class EntitlementRow {

    @EmbeddedId
    private Key key;

    private @Nullable LocalDate validTo;
    private String version;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    @Enumerated(EnumType.STRING)
    private @Nullable Condition conditionCode;

    private String source;

    protected EntitlementRow() {}

    @Embeddable
    record Key(@Enumerated(EnumType.STRING) ServiceCategory category, String rule, LocalDate validFrom)
            implements Serializable {}

    EntitlementRule rule() {
        return new EntitlementRule(key.category(), key.rule(), version, key.validFrom(), ground, conditionCode);
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    String source() {
        return source;
    }
}

package org.hjemvej.cases.outreach;

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

/** How the public reaches an organisation, as of a date. Reference data. */
@Entity
@Immutable
@Table(name = "public_contact")
public class PublicContact {

    @EmbeddedId
    private Key key;

    private @Nullable LocalDate validTo;
    private String value;
    private String source;

    protected PublicContact() {}

    @Embeddable
    record Key(
            String organisation,
            @Enumerated(EnumType.STRING) ContactKind kind,
            LocalDate validFrom) implements Serializable {}

    public String organisation() {
        return key.organisation();
    }

    public ContactKind kind() {
        return key.kind();
    }

    public String value() {
        return value;
    }

    String source() {
        return source;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }
}

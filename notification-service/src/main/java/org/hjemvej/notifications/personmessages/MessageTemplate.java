package org.hjemvej.notifications.personmessages;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** The words of a message from a date on. Reference data. */
@Entity
@Immutable
@Table(name = "message_template")
public class MessageTemplate {

    @EmbeddedId
    private Key key;

    private String textDa;
    private String textEn;
    private String source;

    protected MessageTemplate() {}

    @Embeddable
    record Key(@Enumerated(EnumType.STRING) TemplateCode code, LocalDate validFrom) implements Serializable {}

    public TemplateCode code() {
        return key.code();
    }

    public String textDa() {
        return textDa;
    }

    public String textEn() {
        return textEn;
    }

    String source() {
        return source;
    }
}

package org.hjemvej.cases.identification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** One coded indicator of one version of the catalogue. Reference data. */
@Entity
@Immutable
@Table(name = "indicator")
public class Indicator {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Element element;

    private String textEn;
    private String textDa;
    private String exploitationForms;

    @Enumerated(EnumType.STRING)
    private IndicatorTargetGroup targetGroup;

    protected Indicator() {}

    /** A code in a version of the catalogue. */
    @Embeddable
    public record Key(String catalogueVersion, String code) implements Serializable {}

    public Key key() {
        return key;
    }

    public Element element() {
        return element;
    }

    public String textEn() {
        return textEn;
    }

    public String textDa() {
        return textDa;
    }

    /** The forms it points to; none when it points to all of them. */
    public List<ExploitationForm> exploitationForms() {
        return Arrays.stream(exploitationForms.split(","))
                .filter(name -> !name.isEmpty())
                .map(ExploitationForm::valueOf)
                .toList();
    }

    public IndicatorTargetGroup targetGroup() {
        return targetGroup;
    }
}

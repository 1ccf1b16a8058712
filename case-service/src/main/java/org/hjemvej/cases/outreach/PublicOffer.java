package org.hjemvej.cases.outreach;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One offer as the public is told of it, as of a date. Reference data. */
@Entity
@Immutable
@Table(name = "public_offer")
public class PublicOffer {

    @EmbeddedId
    private Key key;

    private @Nullable LocalDate validTo;
    private String forWhom;
    private String legalBasis;
    private String actionPlan;
    private String titleDa;
    private String titleEn;
    private String textDa;
    private String textEn;
    private String source;

    protected PublicOffer() {}

    @Embeddable
    record Key(String code, LocalDate validFrom) implements Serializable {}

    public String code() {
        return key.code();
    }

    public LocalDate validFrom() {
        return key.validFrom();
    }

    /** Who it is for: codes. */
    public List<String> forWhom() {
        return List.of(forWhom.split(","));
    }

    /** What it rests on: codes. */
    public List<String> legalBasis() {
        return List.of(legalBasis.split(","));
    }

    /** The years of the latest national action plan that is known here. */
    public String actionPlan() {
        return actionPlan;
    }

    public String titleDa() {
        return titleDa;
    }

    public String titleEn() {
        return titleEn;
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

    @Nullable
    LocalDate validTo() {
        return validTo;
    }
}

package org.hjemvej.cases.identification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * One revision of what a person told of one time of exploitation. A register: a correction is a row of its own, and the
 * one it takes the place of stays.
 */
@Entity
@Immutable
@Table(name = "exploitation_episode")
public class Episode {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private ExploitationForm form;

    @Enumerated(EnumType.STRING)
    private @Nullable PlacePrecision placePrecision;

    private @Nullable String country;
    private byte @Nullable [] sealedPlace;

    @Enumerated(EnumType.STRING)
    private @Nullable DatePrecision datePrecision;

    @Column(name = "from_date")
    private @Nullable LocalDate from;

    @Column(name = "to_date")
    private @Nullable LocalDate to;

    private String recordedBy;
    private Instant recordedAt;

    protected Episode() {}

    /** Its number within its identification and its revision, both from 1. */
    @Embeddable
    public record Key(String identificationId, int number, int revision) implements Serializable {

        Vault.Place place() {
            return new Vault.Place(
                    "exploitation_episode", "sealed_place", identificationId + "/" + number + "/" + revision);
        }
    }

    /** What is known of it. */
    public record Facts(
            ExploitationForm form,
            @Nullable EpisodePlace place,
            @Nullable EpisodePeriod period) {}

    static Episode of(Key key, Facts facts, byte @Nullable [] sealedPlace, Actor actor, Instant now) {
        Episode episode = new Episode();
        episode.key = key;
        episode.form = facts.form();
        EpisodePlace place = facts.place();
        if (place != null) {
            episode.placePrecision = place.precision();
            episode.country = place.country();
            episode.sealedPlace = sealedPlace;
        }
        EpisodePeriod period = facts.period();
        if (period != null) {
            episode.datePrecision = period.precision();
            episode.from = period.from();
            episode.to = period.to();
        }
        episode.recordedBy = actor.id();
        episode.recordedAt = now;
        return episode;
    }

    Key key() {
        return key;
    }

    public int number() {
        return key.number();
    }

    public int revision() {
        return key.revision();
    }

    public ExploitationForm form() {
        return form;
    }

    public @Nullable PlacePrecision placePrecision() {
        return placePrecision;
    }

    public @Nullable String country() {
        return country;
    }

    byte @Nullable [] sealedPlace() {
        return sealedPlace;
    }

    /** When it was, as closely as is known. */
    public @Nullable EpisodePeriod period() {
        DatePrecision precision = datePrecision;
        LocalDate first = from;
        return precision == null || first == null ? null : new EpisodePeriod(precision, first, to);
    }

    /** Opaque id of who recorded this revision. */
    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

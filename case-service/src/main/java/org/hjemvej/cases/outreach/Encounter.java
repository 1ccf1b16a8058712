package org.hjemvej.cases.outreach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/**
 * An outreach worker met somebody. Nothing is kept by which the person could be known: codes only. What becomes of an
 * encounter is told by the referral that names it, never by the encounter.
 */
@Entity
@Table(name = "encounter")
public class Encounter {

    @Id
    private String id;

    @Version
    private long version;

    private String organisation;
    private String recordedBy;
    private Instant recordedAt;
    private LocalDate metOn;

    @Enumerated(EnumType.STRING)
    private OutreachSetting setting;

    @Enumerated(EnumType.STRING)
    private ContactChannel channel;

    @Enumerated(EnumType.STRING)
    private @Nullable Region region;

    private @Nullable String language;
    private String offers;
    private boolean promoted;

    protected Encounter() {}

    /** What is known of an encounter. */
    public record Facts(
            LocalDate metOn,
            OutreachSetting setting,
            ContactChannel channel,
            @Nullable Region region,
            @Nullable String language,
            Set<OfferMade> offers) {}

    static Encounter record(Facts facts, Actor worker, Instant now) {
        Encounter encounter = new Encounter();
        encounter.id = Ids.handle("E");
        encounter.organisation = worker.organisation();
        encounter.recordedBy = worker.id();
        encounter.recordedAt = now;
        encounter.metOn = facts.metOn();
        encounter.setting = facts.setting();
        encounter.channel = facts.channel();
        encounter.region = facts.region();
        encounter.language = facts.language();
        encounter.offers =
                new TreeSet<>(facts.offers()).stream().map(Enum::name).collect(Collectors.joining(","));
        return encounter;
    }

    /** The person wants more: the encounter becomes a referral, once. */
    void promote() {
        if (promoted) {
            throw OutreachRule.ENCOUNTER_PROMOTED.broken();
        }
        promoted = true;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String organisation() {
        return organisation;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public LocalDate metOn() {
        return metOn;
    }

    public OutreachSetting setting() {
        return setting;
    }

    public ContactChannel channel() {
        return channel;
    }

    public @Nullable Region region() {
        return region;
    }

    public @Nullable String language() {
        return language;
    }

    /** In the order of the codes, each once. */
    public Set<OfferMade> offers() {
        return Arrays.stream(offers.split(","))
                .filter(name -> !name.isEmpty())
                .map(OfferMade::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean isPromoted() {
        return promoted;
    }
}

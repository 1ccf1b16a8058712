package org.hjemvej.reintegration.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.reintegration.money.Money;

/** One version of the programme: rates and rhythm for one group, valid for a time, with their source. Never edited. */
@Entity
@Table(name = "programme_version")
public class ProgrammeVersion {

    /** For whom a version is. */
    public enum Group {
        ADULT,
        MINOR,
        FAMILY
    }

    @Id
    private String id;

    @Version
    private long version;

    private String name;
    private LocalDate validFrom;
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "group_code")
    private Group group;

    private String currency;
    private long cashMinor;
    private long inKindMinor;
    private int instalments;
    private int intervalMonths;
    private int firstOffsetMonths;
    private int periodMonths;
    private String source;
    private Instant createdAt;

    protected ProgrammeVersion() {}

    /** How the cash is spread: how many instalments, how many months apart, how many months after entry the first. */
    public record Rhythm(int instalments, int intervalMonths, int firstOffsetMonths, int periodMonths) {}

    /** Name, validity and source of a version. */
    public record Label(String name, LocalDate validFrom, LocalDate validTo, Group group, String source) {}

    static ProgrammeVersion of(Label label, Money cash, Money inKind, Rhythm rhythm, Instant now) {
        if (label.validTo().isBefore(label.validFrom())) {
            throw ProgrammeRule.PROGRAMME_PERIOD.broken();
        }
        ProgrammeVersion programme = new ProgrammeVersion();
        programme.id = Ids.handle("V");
        programme.name = label.name();
        programme.validFrom = label.validFrom();
        programme.validTo = label.validTo();
        programme.group = label.group();
        programme.source = label.source();
        programme.currency = cash.currency().getCurrencyCode();
        programme.cashMinor = cash.minor();
        programme.inKindMinor = inKind.minor();
        programme.instalments = rhythm.instalments();
        programme.intervalMonths = rhythm.intervalMonths();
        programme.firstOffsetMonths = rhythm.firstOffsetMonths();
        programme.periodMonths = rhythm.periodMonths();
        programme.createdAt = now;
        return programme;
    }

    /** Refuses unless the version is for this group and valid on this day. */
    public void mustServe(String wantedGroup, LocalDate today) {
        if (!group.name().equals(wantedGroup) || today.isBefore(validFrom) || today.isAfter(validTo)) {
            throw ProgrammeRule.PROGRAMME_NOT_VALID.broken(Map.of("group", wantedGroup, "today", today));
        }
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Label label() {
        return new Label(name, validFrom, validTo, group, source);
    }

    public Money cash() {
        return Money.ofMinor(cashMinor, currency);
    }

    public Money inKind() {
        return Money.ofMinor(inKindMinor, currency);
    }

    public Rhythm rhythm() {
        return new Rhythm(instalments, intervalMonths, firstOffsetMonths, periodMonths);
    }

    Instant createdAt() {
        return createdAt;
    }
}

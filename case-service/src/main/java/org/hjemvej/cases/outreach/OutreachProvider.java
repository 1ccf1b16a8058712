package org.hjemvej.cases.outreach;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Who does outreach where, for whom and in which settings, as of a date. Reference data. */
@Entity
@Immutable
@Table(name = "outreach_provider")
public class OutreachProvider {

    @EmbeddedId
    private Key key;

    private @Nullable LocalDate validTo;
    private String name;
    private String kind;
    private String regions;
    private String targetGroups;
    private String settings;
    private String source;

    protected OutreachProvider() {}

    @Embeddable
    record Key(String code, LocalDate validFrom) implements Serializable {}

    public String code() {
        return key.code();
    }

    public String name() {
        return name;
    }

    /** AUTHORITY or NGO. */
    public String kind() {
        return kind;
    }

    public List<Region> regions() {
        return Arrays.stream(regions.split(",")).map(Region::valueOf).toList();
    }

    public List<TargetGroup> targetGroups() {
        return Arrays.stream(targetGroups.split(",")).map(TargetGroup::valueOf).toList();
    }

    public List<OutreachSetting> settings() {
        return Arrays.stream(settings.split(",")).map(OutreachSetting::valueOf).toList();
    }

    String source() {
        return source;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }
}

package org.hjemvej.cases.merging;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** Two cases were found to be of one person: the survivor is hers, the duplicate is only read as long as this stands. */
@Entity
@Table(name = "case_merge")
public class CaseMerge {

    @Id
    private String id;

    @Version
    private long version;

    private String survivor;
    private String duplicate;

    @Enumerated(EnumType.STRING)
    private MergeReason reason;

    private Instant mergedAt;
    private String mergedBy;
    private @Nullable Instant undoneAt;
    private @Nullable String undoneBy;

    protected CaseMerge() {}

    static CaseMerge of(String survivor, String duplicate, MergeReason reason, Actor manager, Instant now) {
        CaseMerge merge = new CaseMerge();
        merge.id = Ids.handle("J");
        merge.survivor = survivor;
        merge.duplicate = duplicate;
        merge.reason = reason;
        merge.mergedAt = now;
        merge.mergedBy = manager.id();
        return merge;
    }

    void undo(Actor manager, Instant now) {
        if (undoneAt != null) {
            throw MergeRule.MERGE_UNDONE_ALREADY.broken();
        }
        undoneAt = now;
        undoneBy = manager.id();
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String survivor() {
        return survivor;
    }

    public String duplicate() {
        return duplicate;
    }

    public MergeReason reason() {
        return reason;
    }

    public Instant mergedAt() {
        return mergedAt;
    }

    public String mergedBy() {
        return mergedBy;
    }

    public @Nullable Instant undoneAt() {
        return undoneAt;
    }

    public @Nullable String undoneBy() {
        return undoneBy;
    }
}

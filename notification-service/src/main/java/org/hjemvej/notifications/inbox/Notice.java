package org.hjemvej.notifications.inbox;

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

/** A thin notice in the inbox of one organisation: what happened, by code, and to which handle. */
@Entity
@Table(name = "notice")
public class Notice {

    /** What the organisation did with it. */
    public enum Acknowledgement {
        PROCESSED,
        NOT_MINE
    }

    @Id
    private String id;

    @Version
    private long version;

    private String organisation;
    private String code;
    private String handle;
    private String eventId;
    private @Nullable String callBackRole;
    private @Nullable String role;
    private Instant createdAt;
    private @Nullable Instant acknowledgedAt;
    private @Nullable String acknowledgedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Acknowledgement acknowledgement;

    protected Notice() {}

    static Notice of(String organisation, String code, String handle, String eventId, Instant now) {
        Notice notice = new Notice();
        notice.id = Ids.handle("M");
        notice.organisation = organisation;
        notice.code = code;
        notice.handle = handle;
        notice.eventId = eventId;
        notice.createdAt = now;
        return notice;
    }

    /** The role at CMM that answers whoever calls back. */
    Notice answeredBy(@Nullable String role) {
        callBackRole = role;
        return this;
    }

    /** It is for one role of the organisation; for all when there is none. */
    Notice forRole(@Nullable String only) {
        role = only;
        return this;
    }

    void acknowledge(Acknowledgement answer, Actor actor, Instant now) {
        if (acknowledgedAt != null) {
            throw NoticeRule.ACKNOWLEDGED_ALREADY.broken();
        }
        acknowledgement = answer;
        acknowledgedAt = now;
        acknowledgedBy = actor.id();
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

    public String code() {
        return code;
    }

    public String handle() {
        return handle;
    }

    public @Nullable String callBackRole() {
        return callBackRole;
    }

    /** The role of the organisation that it is for; null when all of them. */
    public @Nullable String role() {
        return role;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    public @Nullable Acknowledgement acknowledgement() {
        return acknowledgement;
    }

    String eventId() {
        return eventId;
    }
}

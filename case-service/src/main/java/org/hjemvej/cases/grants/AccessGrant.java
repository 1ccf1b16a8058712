package org.hjemvej.cases.grants;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/**
 * That one organisation may read some fields of one case in one role, for one purpose, until the end of a day. It is never
 * widened or made longer, and once it has ended it is over.
 */
@Entity
@Table(name = "access_grant")
public class AccessGrant {

    @Id
    private String id;

    @Version
    private long version;

    private String caseHandle;

    @Enumerated(EnumType.STRING)
    private GrantPurpose purpose;

    private String receiver;
    private String role;
    private String fields;
    private String givenBy;
    private Instant givenAt;
    private LocalDate expiresOn;
    private @Nullable String referralId;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable GrantEndReason endReason;

    protected AccessGrant() {}

    /**
     * What the person has agreed to: who reads which fields, for what and until when.
     *
     * @param referralId of the referral to the receiver with which it ends; null when it belongs to none
     */
    public record Given(
            GrantPurpose purpose,
            String receiver,
            Collection<GrantedField> fields,
            LocalDate expiresOn,
            @Nullable String referralId) {}

    static AccessGrant give(String caseHandle, Given given, int maxDays, Actor actor, LocalDate today, Instant now) {
        LocalDate latest = today.plusDays(maxDays);
        if (given.expiresOn().isBefore(today) || given.expiresOn().isAfter(latest)) {
            throw GrantRule.GRANT_EXPIRY.broken(Map.of("latest", latest));
        }
        Set<GrantedField> fields = EnumSet.copyOf(given.fields());
        if (fields.contains(GrantedField.DECISION_REASONS) && !fields.contains(GrantedField.ASSESSMENT_DECISION)) {
            throw GrantRule.GRANT_REASONS_WITHOUT_DECISION.broken();
        }
        mustBeForItsPurpose(given.purpose(), fields, given.referralId());
        AccessGrant grant = new AccessGrant();
        grant.id = Ids.handle("V");
        grant.caseHandle = caseHandle;
        grant.purpose = given.purpose();
        grant.receiver = given.receiver();
        grant.role = given.purpose().role();
        grant.fields = fields.stream().map(GrantedField::name).collect(Collectors.joining(","));
        grant.givenBy = actor.id();
        grant.givenAt = now;
        grant.expiresOn = given.expiresOn();
        grant.referralId = given.referralId();
        return grant;
    }

    private static void mustBeForItsPurpose(
            GrantPurpose purpose, Set<GrantedField> fields, @Nullable String referralId) {
        Set<GrantedField> others = EnumSet.copyOf(fields);
        others.removeAll(purpose.fields());
        if (!others.isEmpty()) {
            throw GrantRule.GRANT_FIELDS_OF_ANOTHER_PURPOSE.broken(
                    Map.of("fields", others, "purpose", purpose, "possible", purpose.fields()));
        }
        if (purpose.needsReferral() && referralId == null) {
            throw GrantRule.GRANT_WITHOUT_REFERRAL.broken(Map.of("purpose", purpose));
        }
    }

    /** Nobody reads by it from now on. */
    void end(GrantEndReason reason, Instant now) {
        if (endReason != null) {
            throw GrantRule.GRANT_OVER.broken(Map.of("reason", endReason));
        }
        endReason = reason;
        endedAt = now;
    }

    /** Whether it can be read by on a day: it is not ended, and its last day is not over. */
    boolean isLiving(LocalDate today) {
        return endedAt == null && !today.isAfter(expiresOn);
    }

    boolean isEnded() {
        return endedAt != null;
    }

    boolean opens(GrantedField field) {
        return fields().contains(field);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String caseHandle() {
        return caseHandle;
    }

    public GrantPurpose purpose() {
        return purpose;
    }

    /** Code of the organisation that may read. */
    public String receiver() {
        return receiver;
    }

    /** The role in which it reads. */
    public String role() {
        return role;
    }

    public Set<GrantedField> fields() {
        return Arrays.stream(fields.split(","))
                .map(GrantedField::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(GrantedField.class)));
    }

    /** Opaque id of who gave it. */
    public String givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** The last day on which it can be read by. */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    /** The referral to the receiver with which it ends; null when it belongs to none. */
    public @Nullable String referralId() {
        return referralId;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable GrantEndReason endReason() {
        return endReason;
    }
}

package org.hjemvej.cases.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.hjemvej.cases.minors.Representative;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** One agreement of the person to one kind of use. It ends by withdrawal, and a withdrawn one stays readable. */
@Entity
@Table(name = "consent")
public class Consent {

    /** Whether the person agreed or a statute allows it anyway. */
    public enum LegalBasis {
        CONSENT,
        STATUTE
    }

    /** Who gave it. */
    public enum GivenBy {
        PERSON,
        REPRESENTATIVE
    }

    @Id
    private String id;

    @Version
    private long version;

    private String caseHandle;

    @Enumerated(EnumType.STRING)
    private ConsentScope scope;

    @Enumerated(EnumType.STRING)
    private LegalBasis legalBasis;

    private String language;
    private String textVersion;

    @Enumerated(EnumType.STRING)
    private GivenBy givenBy;

    private Instant givenAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Boolean interpreterUsed;

    @Enumerated(EnumType.STRING)
    private @Nullable ConsentChannel channel;

    @Enumerated(EnumType.STRING)
    private Representative.@Nullable ChildView childsView;

    protected Consent() {}

    /**
     * How a consent was given (data and privacy 4.6); the last three are null where nobody has said it.
     *
     * @param childsView what a child says to what is agreed for it, as a code
     */
    public record Given(
            ConsentScope scope,
            LegalBasis legalBasis,
            String language,
            String textVersion,
            GivenBy givenBy,
            @Nullable Boolean interpreterUsed,
            @Nullable ConsentChannel channel,
            Representative.@Nullable ChildView childsView) {}

    static Consent give(String caseHandle, Given given, Instant now) {
        Consent consent = new Consent();
        consent.id = Ids.handle("C");
        consent.caseHandle = caseHandle;
        consent.scope = given.scope();
        consent.legalBasis = given.legalBasis();
        consent.language = given.language();
        consent.textVersion = given.textVersion();
        consent.givenBy = given.givenBy();
        consent.interpreterUsed = given.interpreterUsed();
        consent.channel = given.channel();
        consent.childsView = given.childsView();
        consent.givenAt = now;
        return consent;
    }

    void withdraw(Instant now) {
        Instant before = withdrawnAt;
        if (before != null) {
            throw ConsentRule.CONSENT_WITHDRAWN_ALREADY.broken(Map.of("withdrawnAt", before));
        }
        withdrawnAt = now;
    }

    /** She is an adult now and agrees herself to what her representative agreed to for her. */
    void confirm(Instant now) {
        Instant withdrawn = withdrawnAt;
        if (withdrawn != null) {
            throw ConsentRule.CONSENT_WITHDRAWN_ALREADY.broken(Map.of("withdrawnAt", withdrawn));
        }
        if (!isOfRepresentativeOnly()) {
            throw ConsentRule.CONSENT_HER_OWN_ALREADY.broken();
        }
        confirmedAt = now;
    }

    /** Whether a representative agreed and she has not confirmed it herself; what a statute allows needs neither. */
    boolean isOfRepresentativeOnly() {
        return legalBasis == LegalBasis.CONSENT && givenBy == GivenBy.REPRESENTATIVE && confirmedAt == null;
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

    public ConsentScope scope() {
        return scope;
    }

    public LegalBasis legalBasis() {
        return legalBasis;
    }

    public String language() {
        return language;
    }

    public String textVersion() {
        return textVersion;
    }

    public GivenBy givenBy() {
        return givenBy;
    }

    public @Nullable Boolean interpreterUsed() {
        return interpreterUsed;
    }

    public @Nullable ConsentChannel channel() {
        return channel;
    }

    public Representative.@Nullable ChildView childsView() {
        return childsView;
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** When she agreed herself to what her representative had agreed to; null when she did not, or need not. */
    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }
}

package org.hjemvej.cases.identification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Interviews with one person that look for indicators: voluntary, by consent, ending in a recommendation or none. */
@Entity
@Table(name = "identification")
public class Identification {

    /** Where the interview is held. A kind of place, never an address. */
    public enum Setting {
        CMM,
        SHELTER,
        PRISON,
        ASYLUM_SYSTEM,
        ELSEWHERE
    }

    @Id
    private String id;

    @Version
    private long version;

    private String caseHandle;

    @Enumerated(EnumType.STRING)
    private IdentificationStatus status;

    @Enumerated(EnumType.STRING)
    private Setting setting;

    private @Nullable String interpreterLanguage;
    private boolean interpreterNotFromOwnCommunity;
    private boolean supportPersonWished;
    private @Nullable String supportPersonOrganisation;
    private byte @Nullable [] sealedSupportPerson;
    private LocalDate plannedFor;
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private @Nullable SuspensionReason suspensionReason;

    private int interviews;
    private @Nullable Instant consentRecordedAt;
    private @Nullable Instant indicatorsRecordedAt;
    private @Nullable Instant concludedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "indicator_observation", joinColumns = @JoinColumn(name = "identification_id"))
    private Set<Observation> observations = new HashSet<>();

    protected Identification() {}

    /** How an interview is prepared. */
    public record Practicalities(
            Setting setting,
            LocalDate plannedFor,
            @Nullable String interpreterLanguage,
            boolean interpreterNotFromOwnCommunity,
            boolean supportPersonWished,
            @Nullable String supportPersonOrganisation) {}

    static String newId() {
        return Ids.handle("I");
    }

    static Vault.Place supportPersonOf(String id) {
        return new Vault.Place("identification", "sealed_support_person", id);
    }

    static Identification plan(
            String id, String caseHandle, Practicalities planned, byte @Nullable [] sealedSupportPerson, Instant now) {
        if (!planned.supportPersonWished()
                && (planned.supportPersonOrganisation() != null || sealedSupportPerson != null)) {
            throw IdentificationRule.SUPPORT_PERSON_NOT_WISHED.broken();
        }
        Identification identification = new Identification();
        identification.id = id;
        identification.caseHandle = caseHandle;
        identification.status = IdentificationStatus.PLANNED;
        identification.setting = planned.setting();
        identification.interpreterLanguage = planned.interpreterLanguage();
        identification.interpreterNotFromOwnCommunity = planned.interpreterNotFromOwnCommunity();
        identification.supportPersonWished = planned.supportPersonWished();
        identification.supportPersonOrganisation = planned.supportPersonOrganisation();
        identification.sealedSupportPerson = sealedSupportPerson;
        identification.plannedFor = planned.plannedFor();
        identification.createdAt = now;
        return identification;
    }

    void recordConsent(Instant now) {
        become(IdentificationStatus.CONSENT_RECORDED);
        consentRecordedAt = now;
    }

    /** The first interview begins; returns its number. */
    int start() {
        return begin(IdentificationStatus.CONSENT_RECORDED);
    }

    void suspend(SuspensionReason reason) {
        become(IdentificationStatus.SUSPENDED);
        suspensionReason = reason;
    }

    /** It goes on with another interview; returns its number. */
    int resume() {
        return begin(IdentificationStatus.SUSPENDED);
    }

    private int begin(IdentificationStatus after) {
        mustBeAbleToBecome(IdentificationStatus.IN_PROGRESS);
        if (status != after) {
            throw IdentificationRule.IDENTIFICATION_BEGINNING.broken(Map.of("state", status));
        }
        status = IdentificationStatus.IN_PROGRESS;
        suspensionReason = null;
        return ++interviews;
    }

    /** A further interview was held while the identification was under way; returns its number. */
    int holdAnother() {
        if (!status.takesInterviews()) {
            throw IdentificationRule.IDENTIFICATION_NOT_UNDER_WAY.broken(Map.of("state", status));
        }
        return ++interviews;
    }

    void mustTakeEpisodes() {
        if (!status.takesEpisodes()) {
            throw IdentificationRule.IDENTIFICATION_NOT_UNDER_WAY.broken(Map.of("state", status));
        }
    }

    /** Replaces what was found so far by what is found now. */
    void recordIndicators(List<Observation> found, Instant now) {
        become(IdentificationStatus.INDICATORS_RECORDED);
        indicatorsRecordedAt = now;
        observations.clear();
        observations.addAll(found);
    }

    /** Ends the identification. A recommendation needs a present indicator of every element that is required. */
    void conclude(boolean recommended, Set<Element> presentElements, MeansRequired means, Instant now) {
        if (recommended && status == IdentificationStatus.INDICATORS_RECORDED) {
            Set<Element> missing = means.elements();
            missing.removeAll(presentElements);
            if (!missing.isEmpty()) {
                throw IdentificationRule.INDICATORS_INCOMPLETE.broken(Map.of("missing", missing));
            }
        }
        end(recommended ? IdentificationStatus.RECOMMENDED_FOR_ASSESSMENT : IdentificationStatus.NO_INDICATORS, now);
    }

    void cancel(Instant now) {
        end(IdentificationStatus.CANCELLED, now);
    }

    void missInterview(Instant now) {
        end(IdentificationStatus.NO_SHOW, now);
    }

    /** The person does not want to be interviewed: nothing is left here by which she could be known. */
    void refuse(Instant now) {
        end(IdentificationStatus.CONSENT_REFUSED, now);
        forget();
    }

    /** What she speaks and whom she wants beside her is not known here any more. */
    void forget() {
        interpreterLanguage = null;
        supportPersonOrganisation = null;
        sealedSupportPerson = null;
    }

    private void end(IdentificationStatus wanted, Instant now) {
        become(wanted);
        concludedAt = now;
    }

    boolean mayBecome(IdentificationStatus wanted) {
        return status.next().contains(wanted);
    }

    private void become(IdentificationStatus wanted) {
        mustBeAbleToBecome(wanted);
        status = wanted;
    }

    private void mustBeAbleToBecome(IdentificationStatus wanted) {
        status.mustLeadTo(wanted, IdentificationRule.IDENTIFICATION_STATE);
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

    public IdentificationStatus status() {
        return status;
    }

    public Setting setting() {
        return setting;
    }

    public @Nullable String interpreterLanguage() {
        return interpreterLanguage;
    }

    public boolean isInterpreterNotFromOwnCommunity() {
        return interpreterNotFromOwnCommunity;
    }

    public boolean isSupportPersonWished() {
        return supportPersonWished;
    }

    public @Nullable String supportPersonOrganisation() {
        return supportPersonOrganisation;
    }

    byte @Nullable [] sealedSupportPerson() {
        return sealedSupportPerson;
    }

    public LocalDate plannedFor() {
        return plannedFor;
    }

    public @Nullable SuspensionReason suspensionReason() {
        return suspensionReason;
    }

    /** How many interviews have begun or were held. */
    public int interviewsHeld() {
        return interviews;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant consentRecordedAt() {
        return consentRecordedAt;
    }

    /** When indicators were recorded last. */
    public @Nullable Instant indicatorsRecordedAt() {
        return indicatorsRecordedAt;
    }

    public @Nullable Instant concludedAt() {
        return concludedAt;
    }

    public Set<Observation> observations() {
        return Set.copyOf(observations);
    }

    Set<String> noteRefs() {
        return observations.stream()
                .map(Observation::noteRef)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}

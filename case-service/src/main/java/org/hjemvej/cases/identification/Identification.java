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
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hjemvej.platform.ids.Ids;
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
    private LocalDate plannedFor;
    private Instant createdAt;
    private @Nullable Instant concludedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "indicator_observation", joinColumns = @JoinColumn(name = "identification_id"))
    private Set<Observation> observations = new HashSet<>();

    protected Identification() {}

    static Identification plan(
            String caseHandle, Setting setting, @Nullable String interpreterLanguage, LocalDate on, Instant now) {
        Identification identification = new Identification();
        identification.id = Ids.handle("I");
        identification.caseHandle = caseHandle;
        identification.status = IdentificationStatus.PLANNED;
        identification.setting = setting;
        identification.interpreterLanguage = interpreterLanguage;
        identification.plannedFor = on;
        identification.createdAt = now;
        return identification;
    }

    void recordConsent() {
        become(IdentificationStatus.CONSENT_RECORDED);
    }

    void start() {
        become(IdentificationStatus.IN_PROGRESS);
    }

    /** Replaces what was found so far by what is found now. */
    void recordIndicators(List<Observation> found) {
        become(IdentificationStatus.INDICATORS_RECORDED);
        observations.clear();
        observations.addAll(found);
    }

    /**
     * Ends the identification. A recommendation needs a present indicator of act and purpose, and of means unless the
     * person is treated as a child (Palermo definition).
     */
    void conclude(boolean recommended, Set<Element> presentElements, boolean child, Instant now) {
        if (recommended) {
            Set<Element> needed = child ? EnumSet.of(Element.ACT, Element.PURPOSE) : EnumSet.allOf(Element.class);
            needed.removeAll(presentElements);
            if (!needed.isEmpty() && status == IdentificationStatus.INDICATORS_RECORDED) {
                throw IdentificationRule.INDICATORS_INCOMPLETE.broken(Map.of("missing", needed));
            }
        }
        become(recommended ? IdentificationStatus.RECOMMENDED_FOR_ASSESSMENT : IdentificationStatus.NO_INDICATORS);
        concludedAt = now;
    }

    private void become(IdentificationStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw IdentificationRule.IDENTIFICATION_STATE.broken(
                    Map.of("state", status, "wanted", wanted, "next", status.next()));
        }
        status = wanted;
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

    public LocalDate plannedFor() {
        return plannedFor;
    }

    public @Nullable Instant concludedAt() {
        return concludedAt;
    }

    public Set<Observation> observations() {
        return Set.copyOf(observations);
    }
}

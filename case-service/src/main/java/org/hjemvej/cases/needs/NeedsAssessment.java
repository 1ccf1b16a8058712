package org.hjemvej.cases.needs;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;

/** What a person needs on one day. It is never changed: when her needs change there is a next version. */
@Entity
@Immutable
@Table(name = "needs_assessment")
public class NeedsAssessment {

    @Id
    private String id;

    private String caseHandle;
    private int number;
    private LocalDate assessedOn;
    private String assessedBy;
    private Instant recordedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "assessed_need", joinColumns = @JoinColumn(name = "assessment_id"))
    private Set<Need> needs = new HashSet<>();

    protected NeedsAssessment() {}

    /**
     * Each need is there once and has an offer that is valid, or a reason why there is none.
     *
     * @param offered the codes of the offers on that day
     */
    static NeedsAssessment of(
            String caseHandle,
            int version,
            LocalDate assessedOn,
            List<Need> needs,
            Set<String> offered,
            Actor actor,
            Instant now) {
        Set<NeedCategory> seen = EnumSet.noneOf(NeedCategory.class);
        for (Need need : needs) {
            need.mustBeAnswered();
            if (!seen.add(need.category())) {
                throw NeedsRule.NEED_TWICE.broken(Map.of("category", need.category()));
            }
            String code = need.offerCode();
            if (code != null && !offered.contains(code)) {
                throw NeedsRule.OFFER_NOT_VALID.broken(Map.of("offerCode", code, "assessedOn", assessedOn));
            }
        }
        NeedsAssessment assessment = new NeedsAssessment();
        assessment.id = Ids.handle("D");
        assessment.caseHandle = caseHandle;
        assessment.number = version;
        assessment.assessedOn = assessedOn;
        assessment.needs.addAll(needs);
        assessment.assessedBy = actor.id();
        assessment.recordedAt = now;
        return assessment;
    }

    public String caseHandle() {
        return caseHandle;
    }

    /** From 1 within the case; the highest is the one that holds. */
    public int version() {
        return number;
    }

    /** Opaque id of this version. */
    String id() {
        return id;
    }

    public LocalDate assessedOn() {
        return assessedOn;
    }

    public Set<Need> needs() {
        return Set.copyOf(needs);
    }

    /** Opaque id of who assessed. */
    public String assessedBy() {
        return assessedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

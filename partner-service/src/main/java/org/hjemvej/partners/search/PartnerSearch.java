package org.hjemvej.partners.search;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** The search for a qualified partner in one country (SEED BR13: explored, not refused). */
@Entity
@Table(name = "partner_search")
public class PartnerSearch {

    @Id
    private String id;

    @Version
    private long version;

    private String country;

    @Enumerated(EnumType.STRING)
    private SearchStatus status;

    private Instant openedAt;
    private LocalDate dueOn;
    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable FailureReason failureReason;

    protected PartnerSearch() {}

    static PartnerSearch open(String country, LocalDate dueOn, Instant now) {
        PartnerSearch search = new PartnerSearch();
        search.id = Ids.handle("S");
        search.country = country;
        search.status = SearchStatus.OPENED;
        search.openedAt = now;
        search.dueOn = dueOn;
        return search;
    }

    /** A step on the way: candidates, due diligence, negotiation. */
    void progress(SearchStatus wanted) {
        become(wanted);
    }

    /** Everybody who waited has a place. */
    void succeed(LocalDate today) {
        become(SearchStatus.SUCCESS);
        closedOn = today;
    }

    /** A named person of DRC ends the search; no day that passes does. */
    void fail(FailureReason reason, LocalDate today) {
        become(SearchStatus.FAILED);
        failureReason = reason;
        closedOn = today;
    }

    private void become(SearchStatus wanted) {
        status.mustLeadTo(wanted, SearchRule.SEARCH_STATE);
        status = wanted;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String country() {
        return country;
    }

    public SearchStatus status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public @Nullable FailureReason failureReason() {
        return failureReason;
    }
}

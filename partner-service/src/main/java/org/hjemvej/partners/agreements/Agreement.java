package org.hjemvej.partners.agreements;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.partners.organisations.Organisation;
import org.hjemvej.partners.organisations.OrganisationStatus;
import org.hjemvej.platform.ids.Ids;

/** A cooperation agreement with one organisation for one country: period, places, groups. */
@Entity
@Table(name = "agreement")
public class Agreement {

    private static final int LONGEST_YEARS = 10;

    @Id
    private String id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    private String country;
    private LocalDate validFrom;
    private LocalDate validTo;
    private int places;
    private boolean acceptsMinors;

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    private Instant createdAt;

    protected Agreement() {}

    /** What the parties agree on. */
    public record Terms(String country, LocalDate validFrom, LocalDate validTo, int places, boolean acceptsMinors) {}

    static Agreement draft(Organisation organisation, Terms terms, Instant now) {
        if (terms.validTo().isBefore(terms.validFrom())
                || terms.validTo().isAfter(terms.validFrom().plusYears(LONGEST_YEARS))) {
            throw AgreementRule.AGREEMENT_PERIOD.broken();
        }
        Agreement agreement = new Agreement();
        agreement.id = Ids.handle("X");
        agreement.organisation = organisation;
        agreement.country = terms.country();
        agreement.validFrom = terms.validFrom();
        agreement.validTo = terms.validTo();
        agreement.places = terms.places();
        agreement.acceptsMinors = terms.acceptsMinors();
        agreement.status = AgreementStatus.DRAFT;
        agreement.createdAt = now;
        return agreement;
    }

    void negotiate() {
        become(AgreementStatus.NEGOTIATION);
    }

    /** Signs with an organisation that has passed due diligence. */
    void sign() {
        mustHaveQualifiedPartner();
        become(AgreementStatus.SIGNED);
    }

    void activate(LocalDate today) {
        mustHaveQualifiedPartner();
        if (!covers(today)) {
            throw AgreementRule.AGREEMENT_NOT_IN_PERIOD.broken(
                    Map.of("validFrom", validFrom, "validTo", validTo, "today", today));
        }
        become(AgreementStatus.ACTIVE);
    }

    /** Suspended: nothing new, running programmes hold their money. */
    void suspend() {
        become(AgreementStatus.SUSPENDED);
    }

    private void mustHaveQualifiedPartner() {
        if (!partnerIsQualified()) {
            throw AgreementRule.AGREEMENT_NEEDS_QUALIFIED_PARTNER.broken(Map.of("state", organisation.status()));
        }
    }

    /** A partner that was blacklisted after the signature receives nobody and no money. */
    private boolean partnerIsQualified() {
        return organisation.status() == OrganisationStatus.QUALIFIED;
    }

    private void become(AgreementStatus wanted) {
        status.mustLeadTo(wanted, AgreementRule.AGREEMENT_STATE);
        status = wanted;
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(validFrom) && !date.isAfter(validTo);
    }

    /** Whether a person of this group may be received, with enough of the period left. */
    public boolean canReceive(boolean minor, LocalDate today, int minimumRemainingDays) {
        return status.takesNewPeople()
                && partnerIsQualified()
                && covers(today)
                && (acceptsMinors || !minor)
                && !validTo.isBefore(today.plusDays(minimumRemainingDays));
    }

    /** Whether money may go by it today. */
    public boolean isGood(LocalDate today) {
        return status.isGood() && partnerIsQualified() && (covers(today) || status == AgreementStatus.RUN_OFF);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Organisation organisation() {
        return organisation;
    }

    public String country() {
        return country;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public int places() {
        return places;
    }

    public boolean acceptsMinors() {
        return acceptsMinors;
    }

    public AgreementStatus status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }
}

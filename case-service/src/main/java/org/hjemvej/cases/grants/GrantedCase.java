package org.hjemvej.cases.grants;

import java.time.LocalDate;
import java.util.List;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.cases.competence.Authority;
import org.hjemvej.cases.courts.Finding;
import org.hjemvej.cases.reflection.PeriodBasis;
import org.hjemvej.cases.reflection.ReflectionStatus;
import org.jspecify.annotations.Nullable;

/** What a receiver reads of a case. What is not granted is null; a granted list may be empty. */
public record GrantedCase(
        AccessGrant grant,
        @Nullable StayBasis stayBasis,
        @Nullable LocalDate criminalCaseSince,
        @Nullable List<Decided> decisions,
        @Nullable List<Found> courtFindings,
        @Nullable List<Days> reflectionPeriods) {

    /** A confirmed decision; reasons when they are granted, too. */
    public record Decided(
            int round,
            Authority authority,
            String outcome,
            String legalBasis,
            LocalDate decidedOn,
            LocalDate servedOn,
            @Nullable String reasons) {}

    /** What a court found. */
    public record Found(Finding finding, LocalDate foundOn) {}

    /** A period; without days as long as it is not granted. */
    public record Days(
            PeriodBasis basis,
            ReflectionStatus status,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate) {}
}

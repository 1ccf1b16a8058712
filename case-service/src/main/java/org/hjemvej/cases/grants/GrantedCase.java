package org.hjemvej.cases.grants;

import java.time.LocalDate;
import java.util.List;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.cases.competence.Authority;
import org.hjemvej.cases.courts.Finding;
import org.hjemvej.cases.needs.NeedCategory;
import org.hjemvej.cases.needs.NeedUrgency;
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
        @Nullable List<Days> reflectionPeriods,
        @Nullable AgeState ageState,
        @Nullable String interpreterLanguage,
        @Nullable List<HealthNeed> healthNeeds) {

    /** A confirmed decision, and since when it is revoked; reasons when they are granted, too. */
    public record Decided(
            int round,
            Authority authority,
            String outcome,
            String legalBasis,
            LocalDate decidedOn,
            LocalDate servedOn,
            @Nullable LocalDate revokedOn,
            @Nullable String reasons) {}

    /** A need of health care or of a psychologist, as last assessed. */
    public record HealthNeed(NeedCategory category, NeedUrgency urgency) {}

    /** What a court found. */
    public record Found(Finding finding, LocalDate foundOn) {}

    /** A period; without days as long as it is not granted, and with the day of another end than its last day. */
    public record Days(
            PeriodBasis basis,
            ReflectionStatus status,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate,
            @Nullable LocalDate endedOn) {}
}

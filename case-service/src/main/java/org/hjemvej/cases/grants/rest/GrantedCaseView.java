package org.hjemvej.cases.grants.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.cases.competence.Authority;
import org.hjemvej.cases.courts.Finding;
import org.hjemvej.cases.grants.GrantedCase;
import org.hjemvej.cases.needs.NeedCategory;
import org.hjemvej.cases.needs.NeedUrgency;
import org.hjemvej.cases.reflection.PeriodBasis;
import org.hjemvej.cases.reflection.ReflectionStatus;
import org.jspecify.annotations.Nullable;

/** What a receiver reads of a case: what is not granted is absent. */
@Schema(name = "GrantedCase")
public record GrantedCaseView(
        ReceivedGrantResource.View grant,
        @Nullable StayBasis stayBasis,

        @Schema(description = "Since when she is a defendant.") @Nullable
        LocalDate criminalCaseSince,

        @Schema(description = "Confirmed decisions, oldest first.") @Nullable
        List<DecisionView> decisions,

        @Nullable List<FindingView> courtFindings,
        @Nullable List<PeriodView> reflectionPeriods,
        @Nullable AgeState ageState,

        @Schema(description = "ISO 639-3; absent as well when no interpreter is needed.", examples = "hau") @Nullable
        String interpreterLanguage,

        @Schema(description = "As last assessed.") @Nullable List<HealthNeedView> healthNeeds) {

    /** A need of health care or of a psychologist. */
    @Schema(name = "GrantedHealthNeed")
    public record HealthNeedView(
            @Schema(examples = "HEALTH") NeedCategory category,
            @Schema(examples = "SOON") NeedUrgency urgency) {

        static HealthNeedView of(GrantedCase.HealthNeed need) {
            return new HealthNeedView(need.category(), need.urgency());
        }
    }

    /** A decision. */
    @Schema(name = "GrantedDecision")
    public record DecisionView(
            @Schema(examples = "1") int round,
            @Schema(examples = "UDL") Authority authority,

            @Schema(description = "POSITIVE or NEGATIVE.", examples = "POSITIVE")
            String outcome,

            @Schema(examples = "ACTION_PLAN_AND_CONVENTION_ART_10")
            String legalBasis,

            LocalDate decidedOn,
            LocalDate servedOn,

            @Schema(description = "Since when it does not stand any more; absent when it stands.") @Nullable
            LocalDate revokedOn,

            @Schema(description = "Absent unless DECISION_REASONS is granted.") @Nullable
            String reasons) {

        static DecisionView of(GrantedCase.Decided decided) {
            return new DecisionView(
                    decided.round(),
                    decided.authority(),
                    decided.outcome(),
                    decided.legalBasis(),
                    decided.decidedOn(),
                    decided.servedOn(),
                    decided.revokedOn(),
                    decided.reasons());
        }
    }

    /** What a court found. */
    @Schema(name = "GrantedCourtFinding")
    public record FindingView(
            @Schema(examples = "TRAFFICKED") Finding finding, LocalDate foundOn) {

        static FindingView of(GrantedCase.Found found) {
            return new FindingView(found.finding(), found.foundOn());
        }
    }

    /** A period. */
    @Schema(name = "GrantedPeriod")
    public record PeriodView(
            @Schema(examples = "DEPARTURE_DEADLINE") PeriodBasis basis,
            @Schema(examples = "GRANTED") ReflectionStatus status,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate,

            @Schema(description = "The day on which it came to another end than its last day.") @Nullable
            LocalDate endedOn) {

        static PeriodView of(GrantedCase.Days days) {
            return new PeriodView(days.basis(), days.status(), days.startDate(), days.endDate(), days.endedOn());
        }
    }

    static GrantedCaseView of(GrantedCase granted) {
        return new GrantedCaseView(
                ReceivedGrantResource.View.of(granted.grant()),
                granted.stayBasis(),
                granted.criminalCaseSince(),
                each(granted.decisions(), DecisionView::of),
                each(granted.courtFindings(), FindingView::of),
                each(granted.reflectionPeriods(), PeriodView::of),
                granted.ageState(),
                granted.interpreterLanguage(),
                each(granted.healthNeeds(), HealthNeedView::of));
    }

    private static <T, V> @Nullable List<V> each(@Nullable List<T> items, Function<T, V> view) {
        return items == null ? null : items.stream().map(view).toList();
    }
}

package org.hjemvej.cases.assessment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.cases.identification.DatePrecision;
import org.hjemvej.cases.identification.Episode;
import org.hjemvej.cases.identification.EpisodePeriod;
import org.hjemvej.cases.identification.ExploitationForm;
import org.hjemvej.cases.identification.IndicatorStrength;
import org.hjemvej.cases.identification.Interview;
import org.hjemvej.cases.identification.Observation;
import org.hjemvej.cases.identification.ObservationSource;
import org.hjemvej.cases.identification.OverrideReason;
import org.hjemvej.cases.identification.PlacePrecision;
import org.hjemvej.cases.identification.Presence;
import org.hjemvej.cases.identification.Recommendations.Recommendation;
import org.jspecify.annotations.Nullable;

/** One recommendation of CMM. */
@Schema(name = "Recommendation")
public record RecommendationView(
        @Schema(examples = "2026-11-22T14:05:00Z") Instant recommendedAt,

        @Schema(description = "What was found, indicator by indicator, present or not.")
        List<IndicatorView> indicators,

        @Schema(description = "Times of exploitation that the person has told of, as they stand now.")
        List<EpisodeView> episodes,

        @Schema(description = "Oldest first.") List<InterviewView> interviews) {

    /** What was found of one indicator; what it says is read at /v1/indicators. */
    @Schema(name = "RecommendationIndicator")
    public record IndicatorView(
            @Schema(examples = "DEBT_TO_TRAFFICKER") String code,
            @Schema(examples = "1") String catalogueVersion,
            @Schema(examples = "PRESENT") Presence presence,
            @Schema(examples = "2026-11-22") LocalDate observedOn,

            @Schema(examples = "PERSON") @Nullable ObservationSource source,

            @Schema(examples = "CLEAR") @Nullable IndicatorStrength strength) {

        static IndicatorView of(Observation observation) {
            return new IndicatorView(
                    observation.code(),
                    observation.catalogueVersion(),
                    observation.presence(),
                    observation.observedOn(),
                    observation.source(),
                    observation.strength());
        }
    }

    /** One time of exploitation, as closely as it is known. */
    @Schema(name = "RecommendationEpisode")
    public record EpisodeView(
            @Schema(examples = "FORCED_LABOUR") ExploitationForm exploitationForm,

            @Schema(description = "A country by ISO 3166 alpha-2.", examples = "IT") @Nullable
            String country,

            @Schema(description = "How closely the place is known; in words only to CMM.", examples = "REGION")
            @Nullable
            PlacePrecision placePrecision,

            @Schema(examples = "2025-03-01") @Nullable LocalDate from,

            @Schema(description = "Absent when it was not over, or nobody knows.", examples = "2025-08-01") @Nullable
            LocalDate to,

            @Schema(
                    description = "Of both dates; with YEAR the first day of the year stands for it.",
                    examples = "MONTH")
            @Nullable
            DatePrecision datePrecision) {

        static EpisodeView of(Episode episode) {
            EpisodePeriod period = episode.period();
            return new EpisodeView(
                    episode.form(),
                    episode.country(),
                    episode.placePrecision(),
                    period == null ? null : period.from(),
                    period == null ? null : period.to(),
                    period == null ? null : period.precision());
        }
    }

    /** One interview that was held; how it went is absent as long as nobody has told. */
    @Schema(name = "RecommendationInterview")
    public record InterviewView(
            @Schema(examples = "2026-11-22") LocalDate heldOn,
            @Schema(examples = "true") @Nullable Boolean interpreterPresent,
            @Schema(examples = "true") @Nullable Boolean representativePresent,

            @Schema(
                    description = "Why a child was interviewed without its representative.",
                    examples = "NO_REPRESENTATIVE_AVAILABLE")
            @Nullable
            OverrideReason overrideReason) {

        static InterviewView of(Interview interview) {
            return new InterviewView(
                    interview.heldOn(),
                    interview.interpreterPresent(),
                    interview.representativePresent(),
                    interview.overrideReason());
        }
    }

    static RecommendationView of(Recommendation recommendation) {
        return new RecommendationView(
                recommendation.recommendedAt(),
                recommendation.observations().stream()
                        .map(IndicatorView::of)
                        .sorted(Comparator.comparing(IndicatorView::code))
                        .toList(),
                recommendation.episodes().stream().map(EpisodeView::of).toList(),
                recommendation.interviews().stream().map(InterviewView::of).toList());
    }
}

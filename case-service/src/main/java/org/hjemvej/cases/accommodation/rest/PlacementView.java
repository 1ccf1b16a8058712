package org.hjemvej.cases.accommodation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.cases.accommodation.AccommodationType;
import org.hjemvej.cases.accommodation.Alternative;
import org.hjemvej.cases.accommodation.Decision;
import org.hjemvej.cases.accommodation.Ground;
import org.hjemvej.cases.accommodation.Placement;
import org.hjemvej.cases.accommodation.PlacementClass;
import org.hjemvej.cases.accommodation.PlacementReader;
import org.hjemvej.cases.accommodation.PlacementStatus;
import org.hjemvej.cases.accommodation.Refusal;
import org.hjemvej.cases.accommodation.RefusalReason;
import org.hjemvej.cases.accommodation.TimeThere;
import org.jspecify.annotations.Nullable;

/** A placement; which house it is in is told to CMM only, of what type that is to who asked for it, too. */
@Schema(name = "Placement")
public record PlacementView(
        @Schema(examples = "L-4F8M2Q0T7V5B9D1H3K6N8R0S2W") String id,
        @Schema(examples = "RESERVED") PlacementStatus status,
        Ground ground,

        @Schema(description = "Absent when nothing of the person is kept.") @Nullable
        PlacementClass placementClass,

        @Schema(
                description =
                        "The type that was asked for; absent when any that suits. Outside CMM shown to who asked for it.")
        @Nullable
        AccommodationType wishedType,

        @Schema(
                description =
                        "The type of the place; absent without one. Outside CMM shown to who asked for it, and INTERIM_POLICE_PLACEMENT.")
        @Nullable
        AccommodationType type,

        @Schema(description = "The facility; shown to CMM only.", examples = "F-VKCQR418GZ3JACRZGJA74JFVCG") @Nullable
        String facility,

        @Schema(description = "The referral, as long as there is no case; to who sent it also after.") @Nullable
        String referralId,

        @Schema(description = "The case; not shown to the sender of the referral.") @Nullable
        String caseHandle,

        Instant requestedAt,

        @Schema(description = "Until then the place is held; without it, until she has moved in.") @Nullable
        Instant reservedUntil,

        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,

        @Schema(description = "The placement she moved on to.", examples = "L-7F8M2Q0T7V5B9D1H3K6N8R0S2W") @Nullable
        String transferredTo,

        @Nullable RefusalReason refusalReason,

        @Schema(
                description =
                        "CMM carries out what the authority has decided that is competent for this place; shown to CMM only.",
                examples = "false")
        @Nullable
        Boolean carriesOutDecision,

        @Schema(description = "For who waits: types that suit and have places. Empty in lists.")
        List<AlternativeView> alternatives) {

    /** A type that would suit, and why. */
    @Schema(name = "PlacementAlternative")
    public record AlternativeView(AccommodationType type, List<ReasonView> because) {

        static AlternativeView of(Alternative alternative) {
            return new AlternativeView(
                    alternative.type(),
                    alternative.because().stream()
                            .map(each -> new ReasonView(each.rule(), each.version(), each.fact()))
                            .toList());
        }
    }

    /** One reason of an alternative. */
    @Schema(name = "PlacementReason")
    public record ReasonView(
            @Schema(examples = "SUITS_STAY") String rule,
            @Schema(examples = "2019-01") String version,
            @Schema(examples = "stayBasis=NO_LAWFUL_STAY") String fact) {}

    static PlacementView of(Placement placement, PlacementReader reader, List<Alternative> alternatives) {
        boolean readsCase = reader.cmm() || reader.udl();
        TimeThere time = placement.timeThere();
        Refusal refusal = placement.refusal();
        boolean showsReferral = !readsCase || placement.caseHandle() == null;
        return new PlacementView(
                placement.id(),
                placement.status(),
                placement.ground(),
                placement.placementClass().orElse(null),
                reader.wishedTypeOf(placement),
                reader.typeOf(placement),
                reader.cmm() ? placement.facility() : null,
                showsReferral ? placement.referralId() : null,
                readsCase ? placement.caseHandle() : null,
                placement.requestedAt(),
                placement.given().reservedUntil(),
                time.startedOn(),
                time.endedOn(),
                time.transferredTo(),
                refusal == null ? null : refusal.reason(),
                reader.cmm() ? carriesOut(placement.decision()) : null,
                alternatives.stream().map(AlternativeView::of).toList());
    }

    private static boolean carriesOut(@Nullable Decision decision) {
        return decision != null && decision.carriesOut();
    }
}

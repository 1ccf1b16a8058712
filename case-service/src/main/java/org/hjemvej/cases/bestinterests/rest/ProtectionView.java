package org.hjemvej.cases.bestinterests.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.bestinterests.BestInterests;
import org.hjemvej.cases.bestinterests.BestInterestsStatus;
import org.hjemvej.cases.bestinterests.ChildsView;
import org.hjemvej.cases.bestinterests.FamilySafety;
import org.hjemvej.cases.bestinterests.FamilyTracing;
import org.hjemvej.cases.bestinterests.NotHeardFor;
import org.hjemvej.cases.bestinterests.ReadChildProtection;
import org.hjemvej.cases.bestinterests.ReturnGate;
import org.hjemvej.cases.bestinterests.ReturnGates;
import org.hjemvej.cases.bestinterests.TracingOutcome;
import org.hjemvej.cases.bestinterests.ViewAbout;
import org.hjemvej.cases.bestinterests.ViewSupport;
import org.hjemvej.cases.minors.ConcernNotice;
import org.hjemvej.cases.minors.NoticeStatus;
import org.hjemvej.cases.minors.Representative;
import org.hjemvej.cases.minors.RepresentativeWaiver;
import org.hjemvej.cases.minors.WaiverReason;
import org.jspecify.annotations.Nullable;

/** What protects a child, as codes and dates. */
@Schema(name = "ChildProtection")
public record ProtectionView(
        boolean treatedAsChild,
        @Nullable RepresentativeView representative,

        @Schema(description = "Why there is no representative, as it was recorded last.") @Nullable
        WaiverView representativeWaiver,

        List<NoticeView> concernNotices,
        List<HeardView> views,

        @Schema(description = "Oldest first; the last one counts.")
        List<TracingView> familyTracings,

        List<DecisionView> bestInterestsDecisions,

        @Schema(description = "For CMM only, as is everything that tells of a return.")
        List<GateView> returnGates) {

    /** Who represents the child, without the name. */
    @Schema(name = "PresentRepresentative")
    public record RepresentativeView(
            String id, String organisation, LocalDate appointedOn, Representative.ChildView childView) {

        static RepresentativeView of(Representative representative) {
            return new RepresentativeView(
                    representative.id(),
                    representative.organisation(),
                    representative.appointedOn(),
                    representative.childView());
        }
    }

    /** A dated reason. */
    @Schema(name = "PresentRepresentativeWaiver")
    public record WaiverView(WaiverReason reason, LocalDate since) {

        static WaiverView of(RepresentativeWaiver waiver) {
            return new WaiverView(waiver.reason(), waiver.since());
        }
    }

    /** A notice to the municipality. */
    @Schema(name = "ConcernNoticeState")
    public record NoticeView(
            String id,
            NoticeStatus status,
            LocalDate sentOn,
            @Nullable LocalDate receivedOn) {

        static NoticeView of(ConcernNotice notice) {
            return new NoticeView(notice.id(), notice.status(), notice.sentOn(), notice.receivedOn());
        }
    }

    /** That a child was heard, or why not. */
    @Schema(name = "ChildsView")
    public record HeardView(
            String id,
            ViewAbout about,
            boolean heard,
            @Nullable NotHeardFor notHeardFor,
            ViewSupport supportedBy,
            LocalDate heardOn) {

        static HeardView of(ChildsView view) {
            return new HeardView(
                    view.id(), view.about(), view.heard(), view.notHeardFor(), view.supportedBy(), view.heardOn());
        }
    }

    /** What came of looking for the family. */
    @Schema(name = "FamilyTracing")
    public record TracingView(
            String id, TracingOutcome outcome, FamilySafety familySafety, boolean centreConfirmed, LocalDate tracedOn) {

        static TracingView of(FamilyTracing tracing) {
            return new TracingView(
                    tracing.id(),
                    tracing.outcome(),
                    tracing.familySafety(),
                    tracing.centreConfirmed(),
                    tracing.tracedOn());
        }
    }

    /** A decision without its reasons. */
    @Schema(name = "BestInterestsDecision")
    public record DecisionView(
            String id,
            BestInterestsStatus status,
            BestInterests.BestForChild outcome,
            String organisation,
            LocalDate decidedOn) {

        static DecisionView of(BestInterests decision) {
            return new DecisionView(
                    decision.id(),
                    decision.status(),
                    decision.outcome(),
                    decision.organisation(),
                    decision.decidedOn());
        }
    }

    /** A gate of the return. */
    @Schema(name = "ReturnGateStanding")
    public record GateView(ReturnGate gate, boolean holds, ReasonView because) {

        static GateView of(ReturnGates.Standing standing) {
            return new GateView(standing.gate(), standing.holds(), ReasonView.of(standing.because()));
        }
    }

    /** Why a gate holds or does not. */
    @Schema(name = "ReturnGateReason")
    public record ReasonView(String rule, String version, String fact) {

        static ReasonView of(Because because) {
            return new ReasonView(because.rule(), because.version(), because.fact());
        }
    }

    static ProtectionView of(ReadChildProtection.Protection found) {
        return new ProtectionView(
                found.file().treatedAsChild(),
                found.representative().map(RepresentativeView::of).orElse(null),
                found.waiver().map(WaiverView::of).orElse(null),
                found.notices().stream().map(NoticeView::of).toList(),
                found.views().stream().map(HeardView::of).toList(),
                found.tracings().stream().map(TracingView::of).toList(),
                found.decisions().stream().map(DecisionView::of).toList(),
                found.gates().stream().map(GateView::of).toList());
    }
}

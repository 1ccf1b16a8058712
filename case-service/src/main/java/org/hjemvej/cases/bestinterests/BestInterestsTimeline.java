package org.hjemvej.cases.bestinterests;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.cases.casefile.ToldEvents;
import org.hjemvej.platform.rules.Text;

/**
 * What a timeline tells of what is best for a child, to who reads its protection: that it was heard, never what it said, and
 * to an authority nothing that tells of a return but its own decisions (ADR 24).
 */
@ApplicationScoped
class BestInterestsTimeline implements TimelineSource {

    private static final Set<BestInterestsStatus> MADE =
            EnumSet.of(BestInterestsStatus.CONFIRMED, BestInterestsStatus.SUPERSEDED);

    private final ChildsViews views;
    private final FamilyTracings tracings;
    private final BestInterestsDecisions decisions;

    BestInterestsTimeline(ChildsViews views, FamilyTracings tracings, BestInterestsDecisions decisions) {
        this.views = views;
        this.tracings = tracings;
        this.decisions = decisions;
    }

    enum Step implements TimelineStep {
        HEARD("CHILDS_VIEW", "The child was heard", "Barnet er hørt"),
        NOT_HEARD("CHILDS_VIEW", "The child was not heard", "Barnet er ikke hørt"),
        TRACED("FAMILY_TRACING", "The family was looked for", "Familien er eftersøgt"),
        DECIDED("BEST_INTERESTS", "Decided what is best for the child", "Afgjort, hvad der er bedst for barnet");

        private final String kind;
        private final Text text;

        Step(String kind, String en, String da) {
            this.kind = kind;
            text = Text.of(en, da);
        }

        @Override
        public int process() {
            return 7;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public Text text() {
            return text;
        }
    }

    @Override
    public boolean isFor(CaseReader reader) {
        return reader.isCmm() || reader.udl();
    }

    @Override
    public List<TimelineEntry> of(CaseFile file, CaseReader reader, ToldEvents events) {
        String protection = file.path() + "/child-protection";
        return Stream.of(
                        views.of(file.handle()).stream()
                                .filter(view -> reader.isCmm() || view.about() != ViewAbout.RETURN)
                                .map(view -> heard(view).readAt(protection)),
                        tracings.of(file.handle()).stream()
                                .filter(tracing -> reader.isCmm())
                                .map(tracing -> TimelineEntry.on(tracing.tracedOn(), Step.TRACED, tracing.id())
                                        .by("CMM")
                                        .readAt(protection)),
                        decisions.of(file.handle()).stream()
                                .filter(decision -> MADE.contains(decision.status()) && decision.isFor(reader, "UDL"))
                                .map(decision -> decided(decision)
                                        .readAt(file.path() + "/best-interests-decisions/" + decision.id())))
                .flatMap(each -> each)
                .toList();
    }

    private static TimelineEntry heard(ChildsView view) {
        Text about = switch (view.about()) {
            case REPRESENTATIVE -> Text.of("about the representative", "om repræsentanten");
            case PLACEMENT -> Text.of("about where it lives", "om hvor det bor");
            case RETURN -> Text.of("about a return", "om en hjemrejse");
        };
        return TimelineEntry.on(view.heardOn(), view.heard() ? Step.HEARD : Step.NOT_HEARD, view.id())
                .by("CMM")
                .about(new TimelineEntry.Detail(view.about().name(), about));
    }

    private static TimelineEntry decided(BestInterests decision) {
        Text outcome = switch (decision.outcome()) {
            case RETURN -> Text.of("a return", "en hjemrejse");
            case REMAIN -> Text.of("to remain", "at blive");
        };
        return TimelineEntry.on(decision.decidedOn(), Step.DECIDED, decision.id())
                .by(decision.organisation())
                .about(new TimelineEntry.Detail(decision.outcome().name(), outcome));
    }
}

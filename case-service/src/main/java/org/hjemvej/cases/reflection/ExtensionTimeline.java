package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.EvidenceSource;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.cases.casefile.ToldEvents;
import org.hjemvej.platform.rules.Text;

/** What a timeline tells of more days that were asked for, to everybody who may see the case. */
@ApplicationScoped
class ExtensionTimeline implements EvidenceSource {

    private final ReflectionPeriods periods;
    private final Extensions extensions;

    ExtensionTimeline(ReflectionPeriods periods, Extensions extensions) {
        this.periods = periods;
        this.extensions = extensions;
    }

    enum Step implements TimelineStep {
        FILED("More days asked for", "Flere dage søgt"),
        GRANTED("More days granted", "Flere dage bevilget"),
        REFUSED("More days refused", "Afslag på flere dage"),
        LAPSED("More days lapsed with the period, undecided", "Flere dage bortfaldet med perioden uden afgørelse");

        private final Text text;

        Step(String en, String da) {
            text = Text.of(en, da);
        }

        @Override
        public int process() {
            return 4;
        }

        @Override
        public String kind() {
            return "REFLECTION_EXTENSION";
        }

        @Override
        public Text text() {
            return text;
        }
    }

    @Override
    public boolean isFor(CaseReader reader) {
        return true;
    }

    @Override
    public List<TimelineEntry> of(CaseFile file, CaseReader reader, ToldEvents events) {
        Map<String, String> authorities = periods.of(file.handle()).stream()
                .collect(Collectors.toMap(
                        ReflectionPeriod::id, period -> period.basis().authority()));
        return extensions.ofCase(file.handle()).stream()
                .flatMap(extension -> entries(extension, authorities.getOrDefault(extension.periodId(), ""), file))
                .toList();
    }

    private static Stream<TimelineEntry> entries(Extension extension, String authority, CaseFile file) {
        Step decided = extension.status() == ExtensionStatus.REFUSED ? Step.REFUSED : Step.GRANTED;
        String path = file.path() + "/reflection-periods/" + extension.periodId() + "/extensions/" + extension.id();
        return Stream.of(
                        Stream.of(TimelineEntry.on(extension.filedOn(), Step.FILED, extension.id())
                                .by("CMM")),
                        Stream.ofNullable(extension.decidedOn())
                                .map(day -> TimelineEntry.on(day, decided, extension.id())
                                        .by(authority)
                                        .because(extension.ruleVersion())),
                        Stream.ofNullable(extension.lapsedOn())
                                .map(day -> TimelineEntry.on(day, Step.LAPSED, extension.id())))
                .flatMap(each -> each)
                .map(entry -> entry.about(days(extension)).readAt(path));
    }

    private static TimelineEntry.Detail days(Extension extension) {
        return new TimelineEntry.Detail(
                Integer.toString(extension.days()), Text.of(extension.days() + " days", extension.days() + " dage"));
    }
}

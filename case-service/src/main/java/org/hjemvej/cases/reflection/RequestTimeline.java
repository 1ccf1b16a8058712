package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hjemvej.cases.CaseEvent;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.cases.casefile.ToldEvents;
import org.hjemvej.platform.rules.Text;

/** What a timeline tells of a request that nobody answered: its authority was reminded, and, to CMM, who else was told. */
@ApplicationScoped
class RequestTimeline implements TimelineSource {

    private static final Map<Class<? extends CaseEvent>, Step> STEPS = Map.of(
            ReflectionEvent.ReflectionRequestUnanswered.class, Step.UNANSWERED,
            ReflectionEvent.ReflectionRequestEscalated.class, Step.ESCALATED);

    enum Step implements TimelineStep {
        UNANSWERED("The authority was reminded of an unanswered request", "Myndigheden rykket for et ubesvaret ønske"),
        ESCALATED(
                "A leader at CMM told of an unanswered request", "En leder hos CMM underrettet om et ubesvaret ønske");

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
            return "REFLECTION_REQUEST";
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
    public Set<Class<? extends CaseEvent>> kinds(CaseReader reader) {
        return STEPS.keySet();
    }

    @Override
    public List<TimelineEntry> of(CaseFile file, CaseReader reader, ToldEvents events) {
        return events.of(STEPS.keySet()).stream()
                .filter(told -> reader.isCmm() || stepOf(told) != Step.ESCALATED)
                .map(told -> entry(file, told))
                .toList();
    }

    private static Step stepOf(ToldEvents.Told told) {
        return Objects.requireNonNull(STEPS.get(told.kind()));
    }

    private static TimelineEntry entry(CaseFile file, ToldEvents.Told told) {
        String period = told.get("periodId");
        return TimelineEntry.at(told.at(), stepOf(told), period)
                .about(what(RequestKind.valueOf(told.get("requestKind"))))
                .readAt(file.path() + "/reflection-periods/" + period);
    }

    private static TimelineEntry.Detail what(RequestKind kind) {
        Text words = switch (kind) {
            case PERIOD -> Text.of("the period", "perioden");
            case EXTENSION -> Text.of("more days", "flere dage");
        };
        return new TimelineEntry.Detail(kind.name(), words);
    }
}

package org.hjemvej.cases.age;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hjemvej.cases.CaseEvent;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.cases.casefile.ToldEvents;
import org.hjemvej.platform.rules.Text;

/** What a timeline tells of an age, to everybody who may see the case: what became known, and how she was treated by it. */
@ApplicationScoped
class AgeTimeline implements TimelineSource {

    private static final Map<Class<? extends CaseEvent>, Step> STEPS = Map.of(
            AgeEvent.AgeRevised.class, Step.REVISED,
            AgeEvent.MinorTurnsAdultSoon.class, Step.TURNS_ADULT_SOON,
            AgeEvent.TurnedAdult.class, Step.TURNED_ADULT);

    private final AgeFacts facts;

    AgeTimeline(AgeFacts facts) {
        this.facts = facts;
    }

    enum Step implements TimelineStep {
        RECORDED("Age recorded", "Alder registreret"),
        REVISED("Age revised", "Alder ændret"),
        TURNS_ADULT_SOON("Eighteenth birthday draws near", "Attenårsdagen nærmer sig"),
        TURNED_ADULT("Eighteenth birthday: an adult from now on", "Attenårsdag: voksen fra nu af");

        private final Text text;

        Step(String en, String da) {
            text = Text.of(en, da);
        }

        @Override
        public int process() {
            return 1;
        }

        @Override
        public String kind() {
            return "AGE";
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
    public Set<Class<? extends CaseEvent>> kinds(CaseReader reader) {
        return STEPS.keySet();
    }

    @Override
    public List<TimelineEntry> of(CaseFile file, CaseReader reader, ToldEvents events) {
        return Stream.concat(
                        facts.of(file.handle()).stream().map(fact -> recorded(file, fact)),
                        events.of(STEPS.keySet()).stream().map(told -> entry(file, told)))
                .map(entry -> entry.readAt(file.path() + "/age"))
                .toList();
    }

    private static TimelineEntry recorded(CaseFile file, AgeFact fact) {
        return TimelineEntry.at(fact.recordedAt(), Step.RECORDED, file.handle() + "-" + fact.number())
                .by(fact.organisation())
                .about(new TimelineEntry.Detail(fact.source().name(), words(fact.source())));
    }

    private static TimelineEntry entry(CaseFile file, ToldEvents.Told told) {
        Step step = Objects.requireNonNull(STEPS.get(told.kind()));
        TimelineEntry entry = TimelineEntry.at(told.at(), step, file.handle());
        return switch (step) {
            case REVISED -> entry.about(treated(Boolean.parseBoolean(told.get("minorFlag"))));
            case TURNS_ADULT_SOON -> entry.about(left(told.get("daysLeft")));
            case RECORDED, TURNED_ADULT -> entry;
        };
    }

    private static TimelineEntry.Detail treated(boolean child) {
        return child
                ? new TimelineEntry.Detail("CHILD", Text.of("treated as a child", "behandles som barn"))
                : new TimelineEntry.Detail("ADULT", Text.of("treated as an adult", "behandles som voksen"));
    }

    private static TimelineEntry.Detail left(String days) {
        return new TimelineEntry.Detail(days, Text.of(days + " days left", days + " dage tilbage"));
    }

    private static Text words(AgeSource source) {
        return switch (source) {
            case DECLARED -> Text.of("as declared", "som oplyst");
            case DOCUMENT -> Text.of("by a document", "efter et dokument");
            case ASSESSED_BY_AUTHORITY -> Text.of("decided by the authority", "afgjort af myndigheden");
        };
    }
}

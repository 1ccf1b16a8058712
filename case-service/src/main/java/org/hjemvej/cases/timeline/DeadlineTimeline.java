package org.hjemvej.cases.timeline;

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
import org.hjemvej.cases.reflection.ReflectionEvent;
import org.hjemvej.platform.rules.Text;

/** What a timeline tells of deadlines of any feature: that somebody was reminded of one, or that one was missed. */
@ApplicationScoped
class DeadlineTimeline implements TimelineSource {

    /** All features that have deadlines publish these two alike. */
    private static final Map<Class<? extends CaseEvent>, Step> STEPS = Map.of(
            ReflectionEvent.DeadlineApproaching.class, Step.APPROACHING,
            ReflectionEvent.DeadlineMissed.class, Step.MISSED);

    enum Step implements TimelineStep {
        APPROACHING("Reminded of a deadline", "Påmindelse om frist"),
        MISSED("Deadline missed", "Frist overskredet");

        private final Text text;

        Step(String en, String da) {
            text = Text.of(en, da);
        }

        @Override
        public int process() {
            return 8;
        }

        @Override
        public String kind() {
            return "DEADLINE";
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** What falls due, and whether it is CMM's alone to know of. */
    enum Due {
        REFLECTION_PERIOD_END(false, "the end of the period", "periodens udløb"),
        EXTENSION_REQUEST(false, "asking for more days", "at søge flere dage"),
        PLACEMENT_RESERVATION(false, "moving in at the reserved place", "indflytning på den reserverede plads"),
        PLACEMENT_MOVING_IN(false, "moving on to the next place", "flytning til den næste plads"),
        // a threat that becomes known makes a place unsuitable, and is nothing for anybody else
        PLACE_DOES_NOT_SUIT(true, "a place that suits", "en plads, der passer"),
        MUNICIPALITY_NOTICE(true, "telling the municipality of the child", "underretning af kommunen om barnet"),
        CONTACT_PERSON(true, "assigning a contact person", "udpegning af en kontaktperson");

        private final boolean cmmOnly;
        private final Text text;

        Due(boolean cmmOnly, String en, String da) {
            this.cmmOnly = cmmOnly;
            text = Text.of(en, da);
        }

        private boolean isFor(CaseReader reader) {
            return reader.isCmm() || !cmmOnly;
        }

        private static Stream<Due> of(ToldEvents.Told told) {
            return Stream.of(values()).filter(due -> due.name().equals(told.get("deadlineType")));
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
        return events.of(STEPS.keySet()).stream()
                .flatMap(told -> Due.of(told).filter(due -> due.isFor(reader)).map(due -> entry(file, told, due)))
                .toList();
    }

    private static TimelineEntry entry(CaseFile file, ToldEvents.Told told, Due due) {
        Step step = Objects.requireNonNull(STEPS.get(told.kind()));
        return TimelineEntry.at(told.at(), step, file.handle() + "-" + told.sequence())
                .about(new TimelineEntry.Detail(due.name(), due.text));
    }
}

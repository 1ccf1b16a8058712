package org.hjemvej.cases.missing;

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

/** What a timeline tells of who is missing, to who may read it: each report and alarm, each end, and what others were told; never where from. */
@ApplicationScoped
class AbsenceTimeline implements TimelineSource {

    private static final Map<Class<? extends CaseEvent>, Step> STEPS = Map.of(
            MissingEvent.ContactLost.class, Step.REPORTED,
            MissingEvent.ChildMissing.class, Step.ALARM,
            MissingEvent.ContactRegained.class, Step.REACHED,
            MissingEvent.AbsenceClosed.class, Step.CLOSED,
            MissingEvent.ChildFound.class, Step.FOUND_TOLD,
            MissingEvent.ChildSearchEnded.class, Step.END_TOLD);

    enum Step implements TimelineStep {
        REPORTED("Reported missing", "Meldt savnet"),
        ALARM("Others told of the missing child", "Andre underrettet om det savnede barn"),
        CLOSED("The search has ended", "Eftersøgningen er afsluttet"),
        REACHED("Is back or was reached", "Er tilbage eller truffet"),
        FOUND_TOLD("Others told that the child is found", "Andre underrettet om, at barnet er fundet"),
        END_TOLD(
                "Others told that the child is looked for no more",
                "Andre underrettet om, at der ikke længere ledes efter barnet");

        private final Text text;

        Step(String en, String da) {
            text = Text.of(en, da);
        }

        @Override
        public int process() {
            return 5;
        }

        @Override
        public String kind() {
            return "ABSENCE";
        }

        @Override
        public Text text() {
            return text;
        }

        /** The field of the event that holds the absence. */
        private String reference() {
            return switch (this) {
                case REPORTED, CLOSED, REACHED -> "absenceId";
                case ALARM, FOUND_TOLD, END_TOLD -> "incidentRef";
            };
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
        return events.of(STEPS.keySet()).stream().map(told -> entry(file, told)).toList();
    }

    private static TimelineEntry entry(CaseFile file, ToldEvents.Told told) {
        Step step = Objects.requireNonNull(STEPS.get(told.kind()));
        String id = told.get(step.reference());
        TimelineEntry entry = TimelineEntry.at(told.at(), step, id).readAt(file.path() + "/absences/" + id);
        return step == Step.CLOSED ? entry.about(why(CloseReason.valueOf(told.get("reasonCode")))) : entry;
    }

    private static TimelineEntry.Detail why(CloseReason reason) {
        Text words = switch (reason) {
            case FOUND_ELSEWHERE -> Text.of("found elsewhere", "fundet et andet sted");
            case LEFT_DENMARK -> Text.of("has left Denmark", "har forladt Danmark");
            case REPORTED_IN_ERROR -> Text.of("reported in error", "meldt ved en fejl");
        };
        return new TimelineEntry.Detail(reason.name(), words);
    }
}

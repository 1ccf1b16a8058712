package org.hjemvej.cases.whereabouts;

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

/** What a timeline tells of who may know where she lives, and of who wanted to: CMM only, and never where that is. */
@ApplicationScoped
class AddressReaderTimeline implements TimelineSource {

    private static final Map<Class<? extends CaseEvent>, Step> STEPS = Map.of(
            WhereaboutsEvent.AddressReaderNamed.class, Step.NAMED,
            WhereaboutsEvent.AddressReaderEnded.class, Step.ENDED,
            WhereaboutsEvent.AddressReadRefused.class, Step.READ_REFUSED);

    enum Step implements TimelineStep {
        NAMED("Somebody named who may know the address", "Nogen udpeget, der må kende adressen"),
        ENDED("Somebody may not know the address any more", "Nogen må ikke længere kende adressen"),
        READ_REFUSED("Somebody else wanted to read the address", "En anden ville læse adressen");

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
            return "ADDRESS_READER";
        }

        @Override
        public Text text() {
            return text;
        }
    }

    @Override
    public boolean isFor(CaseReader reader) {
        return reader.isCmm();
    }

    @Override
    public Set<Class<? extends CaseEvent>> kinds(CaseReader reader) {
        return STEPS.keySet();
    }

    @Override
    public List<TimelineEntry> of(CaseFile file, CaseReader reader, ToldEvents events) {
        return events.of(STEPS.keySet()).stream()
                .map(AddressReaderTimeline::entry)
                .toList();
    }

    private static TimelineEntry entry(ToldEvents.Told told) {
        Step step = Objects.requireNonNull(STEPS.get(told.kind()));
        String placement = told.get("placementId");
        TimelineEntry entry =
                TimelineEntry.at(told.at(), step, placement).readAt("/v1/placements/" + placement + "/address-readers");
        return step == Step.READ_REFUSED
                ? entry.by(told.get("organisation"))
                : entry.about(what(Purpose.valueOf(told.get("purpose"))));
    }

    private static TimelineEntry.Detail what(Purpose purpose) {
        Text words = switch (purpose) {
            case ESCORT -> Text.of("escort", "ledsagelse");
            case HEALTH_VISIT -> Text.of("health visit", "sundhedsbesøg");
            case REPRESENTATIVE -> Text.of("representative", "repræsentant");
            case MUNICIPALITY -> Text.of("municipality", "kommune");
            case SUBSTITUTE_CONTACT_PERSON -> Text.of("substitute contact person", "vikar for kontaktpersonen");
        };
        return new TimelineEntry.Detail(purpose.name(), words);
    }
}

package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hjemvej.cases.CaseEvent;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.EvidenceSource;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.cases.casefile.ToldEvents;
import org.hjemvej.platform.rules.Text;
import org.jspecify.annotations.Nullable;

/** What a timeline tells of the period, to everybody who may see the case. */
@ApplicationScoped
class PeriodTimeline implements EvidenceSource {

    private static final Map<Class<? extends CaseEvent>, Step> STEPS = Map.of(
            ReflectionEvent.ReflectionPeriodExpired.class, Step.EXPIRED,
            ReflectionEvent.ReflectionPeriodResumed.class, Step.RESUMED);

    private final ReflectionPeriods periods;

    PeriodTimeline(ReflectionPeriods periods) {
        this.periods = periods;
    }

    enum Step implements TimelineStep {
        OFFERED("Reflection and restitution period offered", "Refleksions- og restitutionsperiode tilbudt"),
        DECLINED("Period declined by the person", "Perioden afslået af personen"),
        REQUESTED("Period requested by the person", "Perioden søgt af personen"),
        GRANTED("Period granted", "Perioden bevilget"),
        REFUSED("Period refused", "Afslag på perioden"),
        BEGINS("First day of the period", "Periodens første dag"),
        LAST_DAY("Last day of the period", "Periodens sidste dag"),
        SUPERSEDED(
                "A residence permit takes the place of the period", "Opholdstilladelse træder i stedet for perioden"),
        ENDED_EARLY("Period ended before its last day", "Perioden sluttede før sin sidste dag"),
        ON_HOLD(
                "Nothing more of the period is granted: its decision is revoked",
                "Der bevilges ikke mere af perioden: afgørelsen er tilbagekaldt"),
        EXPIRED("Period expired", "Perioden udløbet"),
        RESUMED(
                "Period runs again: more days had been asked for in time",
                "Perioden løber igen: flere dage var søgt i tide");

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
            return "REFLECTION_PERIOD";
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
        return Stream.concat(
                        periods.of(file.handle()).stream().flatMap(PeriodTimeline::entries),
                        events.of(STEPS.keySet()).stream()
                                .map(told -> TimelineEntry.at(
                                        told.at(),
                                        Objects.requireNonNull(STEPS.get(told.kind())),
                                        told.get("periodId"))))
                .map(entry -> entry.readAt(file.path() + "/reflection-periods/" + entry.id()))
                .toList();
    }

    private static Stream<TimelineEntry> entries(ReflectionPeriod period) {
        String authority = period.basis().authority();
        boolean refused = period.status() == ReflectionStatus.REFUSED;
        Step end = period.status() == ReflectionStatus.ENDED_EARLY ? Step.ENDED_EARLY : Step.SUPERSEDED;
        return Stream.of(
                        on(period.offeredOn(), Step.OFFERED, period).map(entry -> entry.by(authority)),
                        on(period.declinedOn(), Step.DECLINED, period).map(entry -> entry.by("CMM")),
                        on(period.requestedOn(), Step.REQUESTED, period).map(entry -> entry.by("CMM")),
                        on(period.decidedOn(), refused ? Step.REFUSED : Step.GRANTED, period)
                                .map(entry -> entry.by(authority).because(period.ruleVersion())),
                        on(period.startDate(), Step.BEGINS, period),
                        on(period.endDate(), Step.LAST_DAY, period),
                        on(period.groundRevokedOn(), Step.ON_HOLD, period),
                        on(period.endedOn(), end, period).map(entry -> entry.by(authority)))
                .flatMap(each -> each);
    }

    private static Stream<TimelineEntry> on(@Nullable LocalDate day, Step step, ReflectionPeriod period) {
        return Stream.ofNullable(day).map(known -> TimelineEntry.on(known, step, period.id()));
    }
}

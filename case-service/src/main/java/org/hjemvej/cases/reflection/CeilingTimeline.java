package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.cases.casefile.ToldEvents;
import org.hjemvej.platform.rules.Text;

/** What a timeline tells of a higher ceiling, to everybody who may see the case: only once a second person has confirmed it. */
@ApplicationScoped
class CeilingTimeline implements TimelineSource {

    private static final String NO_AUTHORITY = "";

    private final ReflectionPeriods periods;
    private final ExceptionalCeilings exceptions;

    CeilingTimeline(ReflectionPeriods periods, ExceptionalCeilings exceptions) {
        this.periods = periods;
        this.exceptions = exceptions;
    }

    enum Step implements TimelineStep {
        RAISED;

        @Override
        public int process() {
            return 4;
        }

        @Override
        public String kind() {
            return "EXCEPTIONAL_CEILING";
        }

        @Override
        public Text text() {
            return Text.of("A higher ceiling set for the period", "Et højere loft fastsat for perioden");
        }
    }

    @Override
    public boolean isFor(CaseReader reader) {
        return true;
    }

    @Override
    public List<TimelineEntry> of(CaseFile file, CaseReader reader, ToldEvents events) {
        return periods.of(file.handle()).stream()
                .filter(period -> period.raisedCeiling() != null)
                .flatMap(period ->
                        exceptions.of(period, NO_AUTHORITY).stream().flatMap(each -> raised(each, period, file)))
                .toList();
    }

    private static Stream<TimelineEntry> raised(ExceptionalCeiling ceiling, ReflectionPeriod period, CaseFile file) {
        String days = Integer.toString(ceiling.days());
        return Stream.ofNullable(ceiling.decidedOn())
                .map(on -> TimelineEntry.on(on, Step.RAISED, ceiling.id())
                        .by(period.basis().authority())
                        .about(new TimelineEntry.Detail(days, Text.of(days + " days in all", days + " dage i alt")))
                        .readAt(file.path() + "/reflection-periods/" + period.id() + "/exceptional-ceilings/"
                                + ceiling.id()));
    }
}

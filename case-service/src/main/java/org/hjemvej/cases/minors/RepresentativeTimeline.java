package org.hjemvej.cases.minors;

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

/** What a timeline tells of the personal representative: CMM only. */
@ApplicationScoped
class RepresentativeTimeline implements TimelineSource {

    private final Representatives representatives;
    private final RepresentativeWaivers waivers;

    RepresentativeTimeline(Representatives representatives, RepresentativeWaivers waivers) {
        this.representatives = representatives;
        this.waivers = waivers;
    }

    enum Step implements TimelineStep {
        APPOINTED("Personal representative appointed", "Personlig repræsentant udpeget"),
        ENDED("Personal representative ended", "Personlig repræsentant ophørt"),
        WAIVED("Why there is no personal representative", "Hvorfor der ikke er en personlig repræsentant");

        private final Text text;

        Step(String en, String da) {
            text = Text.of(en, da);
        }

        @Override
        public int process() {
            return 2;
        }

        @Override
        public String kind() {
            return "REPRESENTATIVE";
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
    public List<TimelineEntry> of(CaseFile file, CaseReader reader, ToldEvents events) {
        return Stream.concat(
                        representatives.of(file.handle()).stream().flatMap(RepresentativeTimeline::entries),
                        waivers.of(file.handle()).stream()
                                .map(each -> TimelineEntry.on(each.since(), Step.WAIVED, each.id())
                                        .readAt(file.path() + "/child-protection")))
                .map(entry -> entry.by("CMM"))
                .toList();
    }

    private static Stream<TimelineEntry> entries(Representative representative) {
        String id = representative.id();
        return Stream.concat(
                Stream.of(TimelineEntry.on(representative.appointedOn(), Step.APPOINTED, id)),
                Stream.ofNullable(representative.endedOn()).map(on -> TimelineEntry.on(on, Step.ENDED, id)));
    }
}

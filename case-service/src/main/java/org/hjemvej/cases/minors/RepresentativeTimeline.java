package org.hjemvej.cases.minors;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.platform.rules.Text;

/** What a timeline tells of the personal representative: CMM only. */
@ApplicationScoped
class RepresentativeTimeline implements TimelineSource {

    private final Representatives representatives;

    RepresentativeTimeline(Representatives representatives) {
        this.representatives = representatives;
    }

    enum Step implements TimelineStep {
        APPOINTED("Personal representative appointed", "Personlig repræsentant udpeget"),
        ENDED("Personal representative ended", "Personlig repræsentant ophørt");

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
    public List<TimelineEntry> of(CaseFile file, CaseReader reader) {
        return representatives.of(file.handle()).stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(TimelineEntry.on(each.appointedOn(), Step.APPOINTED, each.id())),
                        Stream.ofNullable(each.endedOn()).map(on -> TimelineEntry.on(on, Step.ENDED, each.id()))))
                .map(entry -> entry.by("CMM"))
                .toList();
    }
}

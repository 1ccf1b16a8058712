package org.hjemvej.cases.courts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.cases.casefile.ToldEvents;
import org.hjemvej.platform.rules.Text;

/** What a timeline tells of findings of courts, to everybody who may see the case. */
@ApplicationScoped
class CourtTimeline implements TimelineSource {

    private final CourtFindings findings;

    CourtTimeline(CourtFindings findings) {
        this.findings = findings;
    }

    enum Step implements TimelineStep {
        TRAFFICKED("A court found that the person was trafficked", "En domstol fandt, at personen er handlet"),
        NOT_TRAFFICKED("A court found no trafficking", "En domstol fandt ikke menneskehandel");

        private final Text text;

        Step(String en, String da) {
            text = Text.of(en, da);
        }

        @Override
        public int process() {
            return 3;
        }

        @Override
        public String kind() {
            return "COURT_FINDING";
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
        return findings.of(file.handle()).stream()
                .map(each -> TimelineEntry.on(each.foundOn(), step(each.finding()), each.id())
                        .readAt(file.path() + "/court-findings"))
                .toList();
    }

    private static Step step(Finding finding) {
        return switch (finding) {
            case TRAFFICKED -> Step.TRAFFICKED;
            case NOT_TRAFFICKED -> Step.NOT_TRAFFICKED;
        };
    }
}

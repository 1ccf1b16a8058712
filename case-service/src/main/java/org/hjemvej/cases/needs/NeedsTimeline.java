package org.hjemvej.cases.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.cases.casefile.ToldEvents;
import org.hjemvej.platform.rules.Text;

/** What a timeline tells of needs: CMM only. */
@ApplicationScoped
class NeedsTimeline implements TimelineSource {

    private final NeedsAssessments assessments;

    NeedsTimeline(NeedsAssessments assessments) {
        this.assessments = assessments;
    }

    enum Step implements TimelineStep {
        ASSESSED;

        @Override
        public int process() {
            return 5;
        }

        @Override
        public String kind() {
            return "NEEDS_ASSESSMENT";
        }

        @Override
        public Text text() {
            return Text.of("Needs assessed", "Behov vurderet");
        }
    }

    @Override
    public boolean isFor(CaseReader reader) {
        return reader.isCmm();
    }

    @Override
    public List<TimelineEntry> of(CaseFile file, CaseReader reader, ToldEvents events) {
        return assessments.of(file.handle()).stream()
                .map(each -> TimelineEntry.on(each.assessedOn(), Step.ASSESSED, each.id())
                        .by("CMM")
                        .readAt(file.path() + "/needs-assessments/" + each.version()))
                .toList();
    }
}

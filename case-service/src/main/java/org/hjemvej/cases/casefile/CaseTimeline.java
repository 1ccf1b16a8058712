package org.hjemvej.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.platform.rules.Text;

/** What a timeline tells of the case itself. */
@ApplicationScoped
class CaseTimeline implements TimelineSource {

    enum Step implements TimelineStep {
        OPENED;

        @Override
        public int process() {
            return 1;
        }

        @Override
        public String kind() {
            return "CASE";
        }

        @Override
        public Text text() {
            return Text.of("Case opened", "Sag oprettet");
        }
    }

    @Override
    public boolean isFor(CaseReader reader) {
        return true;
    }

    @Override
    public List<TimelineEntry> of(CaseFile file, CaseReader reader, ToldEvents events) {
        return List.of(TimelineEntry.at(file.openedAt(), Step.OPENED, file.handle())
                .by("CMM")
                .readAt(file.path()));
    }
}

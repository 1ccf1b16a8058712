package org.hjemvej.cases.grants;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.cases.casefile.ToldEvents;
import org.hjemvej.platform.rules.Text;

/** What a timeline tells of grants: CMM only. */
@ApplicationScoped
class GrantTimeline implements TimelineSource {

    private final AccessGrants grants;

    GrantTimeline(AccessGrants grants) {
        this.grants = grants;
    }

    enum Step implements TimelineStep {
        GIVEN("Access given", "Adgang givet"),
        ENDED("Access ended", "Adgang ophørt");

        private final Text text;

        Step(String en, String da) {
            text = Text.of(en, da);
        }

        @Override
        public int process() {
            return 6;
        }

        @Override
        public String kind() {
            return "GRANT";
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
        return grants.of(file.handle()).stream()
                .flatMap(GrantTimeline::entries)
                .map(entry -> entry.readAt(file.path() + "/grants"))
                .toList();
    }

    private static Stream<TimelineEntry> entries(AccessGrant grant) {
        Instant ended = grant.endedAt();
        return Stream.concat(
                Stream.of(TimelineEntry.at(grant.givenAt(), Step.GIVEN, grant.id())
                        .by("CMM")),
                Stream.ofNullable(ended).map(at -> TimelineEntry.at(at, Step.ENDED, grant.id())));
    }
}

package org.hjemvej.cases.merging;

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

/** What a timeline tells of merges, in both cases: CMM only. */
@ApplicationScoped
class MergeTimeline implements TimelineSource {

    private final CaseMerges merges;

    MergeTimeline(CaseMerges merges) {
        this.merges = merges;
    }

    enum Step implements TimelineStep {
        MERGED("Merged: two cases of one person", "Sammenlagt: to sager om én person"),
        UNDONE("Merge undone", "Sammenlægning ophævet");

        private final Text text;

        Step(String en, String da) {
            text = Text.of(en, da);
        }

        @Override
        public int process() {
            return 1;
        }

        @Override
        public String kind() {
            return "MERGE";
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
        return merges.of(file.handle()).stream()
                .flatMap(MergeTimeline::entries)
                .map(entry -> entry.by("CMM").readAt(file.path() + "/merges"))
                .toList();
    }

    private static Stream<TimelineEntry> entries(CaseMerge merge) {
        return Stream.concat(
                Stream.of(TimelineEntry.at(merge.mergedAt(), Step.MERGED, merge.id())),
                Stream.ofNullable(merge.undoneAt()).map(at -> TimelineEntry.at(at, Step.UNDONE, merge.id())));
    }
}

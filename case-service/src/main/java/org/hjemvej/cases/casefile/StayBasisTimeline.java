package org.hjemvej.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.platform.rules.Text;

/** What a timeline tells of changes of the stay basis, to everybody who may see the case. */
@ApplicationScoped
class StayBasisTimeline implements TimelineSource {

    private final StayBasisChanges changes;

    StayBasisTimeline(StayBasisChanges changes) {
        this.changes = changes;
    }

    enum Step implements TimelineStep {
        CHANGED;

        @Override
        public int process() {
            return 3;
        }

        @Override
        public String kind() {
            return "STAY_BASIS";
        }

        @Override
        public Text text() {
            return Text.of("Stay basis changed", "Opholdsgrundlag ændret");
        }
    }

    @Override
    public boolean isFor(CaseReader reader) {
        return true;
    }

    @Override
    public List<TimelineEntry> of(CaseFile file, CaseReader reader, ToldEvents events) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (StayBasisChange change : changes.of(file.handle())) {
            String name = file.handle() + "-" + (entries.size() + 1);
            entries.add(TimelineEntry.on(change.since(), Step.CHANGED, name)
                    .by("CMM")
                    .about(new TimelineEntry.Detail(change.toBasis().name(), words(change.toBasis())))
                    .readAt(file.path() + "/stay-basis"));
        }
        return entries;
    }

    private static Text words(StayBasis basis) {
        return switch (basis) {
            case DANISH_CITIZEN -> Text.of("Danish citizen", "dansk statsborger");
            case EU_CITIZEN -> Text.of("EU citizen", "EU-borger");
            case OTHER_LAWFUL_STAY -> Text.of("other lawful stay", "andet lovligt ophold");
            case NO_LAWFUL_STAY -> Text.of("no lawful stay", "intet lovligt ophold");
            case ASYLUM_SEEKER -> Text.of("asylum seeker", "asylansøger");
        };
    }
}

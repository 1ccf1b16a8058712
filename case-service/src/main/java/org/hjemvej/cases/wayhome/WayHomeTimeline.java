package org.hjemvej.cases.wayhome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.cases.casefile.ToldEvents;
import org.hjemvej.platform.rules.Text;

/** What a timeline tells of the return: where it stands now, for reintegration-service has its history. CMM only. */
@ApplicationScoped
class WayHomeTimeline implements TimelineSource {

    private static final Map<String, Text> WORDS = Map.of(
            "PARTNER_ASSIGNED", Text.of("a partner is assigned", "en partner er udpeget"),
            "PREPARED", Text.of("ready to leave", "klar til afrejse"),
            "DEPARTED", Text.of("departed", "afrejst"),
            "ARRIVED", Text.of("arrived", "ankommet"),
            "COMPLETED", Text.of("the programme is completed", "programmet er gennemført"));

    private final WaysHome ways;

    WayHomeTimeline(WaysHome ways) {
        this.ways = ways;
    }

    enum Step implements TimelineStep {
        REACHED;

        @Override
        public int process() {
            return 7;
        }

        @Override
        public String kind() {
            return "WAY_HOME";
        }

        @Override
        public Text text() {
            return Text.of("The return stands at", "Hjemrejsen er nået til");
        }
    }

    @Override
    public boolean isFor(CaseReader reader) {
        return reader.isCmm();
    }

    @Override
    public List<TimelineEntry> of(CaseFile file, CaseReader reader, ToldEvents events) {
        return ways.findByIdOptional(file.handle()).stream()
                .map(way -> TimelineEntry.on(way.since(), Step.REACHED, file.handle())
                        .about(new TimelineEntry.Detail(
                                way.status(), WORDS.getOrDefault(way.status(), Text.of(way.status(), way.status()))))
                        .readAt(file.path() + "/way-home"))
                .toList();
    }
}

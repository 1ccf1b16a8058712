package org.hjemvej.cases.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.cases.casefile.ToldEvents;
import org.hjemvej.platform.rules.Text;

/** What a timeline tells of counselling: CMM only, at any time. */
@ApplicationScoped
class CounsellingTimeline implements TimelineSource {

    private final CounsellingSessions sessions;

    CounsellingTimeline(CounsellingSessions sessions) {
        this.sessions = sessions;
    }

    enum Step implements TimelineStep {
        HELD;

        @Override
        public int process() {
            return 7;
        }

        @Override
        public String kind() {
            return "COUNSELLING";
        }

        @Override
        public Text text() {
            return Text.of("Counselled about support on return", "Rådgivet om støtte ved tilbagevenden");
        }
    }

    @Override
    public boolean isFor(CaseReader reader) {
        return reader.isCmm();
    }

    @Override
    public List<TimelineEntry> of(CaseFile file, CaseReader reader, ToldEvents events) {
        return sessions.of(file.handle()).stream()
                .map(session -> TimelineEntry.on(session.heldOn(), Step.HELD, session.id())
                        .by("CMM")
                        .about(new TimelineEntry.Detail(session.answer().name(), words(session.answer())))
                        .readAt(file.path() + "/counselling-sessions/" + session.id()))
                .toList();
    }

    private static Text words(CounsellingSession.Answer answer) {
        return switch (answer) {
            case INTERESTED -> Text.of("interested", "interesseret");
            case UNDECIDED -> Text.of("undecided", "uafklaret");
            case NOT_INTERESTED -> Text.of("not interested now", "ikke interesseret nu");
        };
    }
}

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

/** What a timeline tells of notices to the municipality: CMM only, and not which municipality it is. */
@ApplicationScoped
class NoticeTimeline implements TimelineSource {

    private final ConcernNotices notices;

    NoticeTimeline(ConcernNotices notices) {
        this.notices = notices;
    }

    enum Step implements TimelineStep {
        SENT("Municipality told of the child", "Kommunen underrettet om barnet"),
        RECEIVED("Proof that the municipality knows", "Bevis for, at kommunen ved det");

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
            return "CONCERN_NOTICE";
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
        return notices.of(file.handle()).stream()
                .flatMap(NoticeTimeline::entries)
                .map(entry -> entry.by("CMM").readAt(file.path() + "/child-concern-notices/" + entry.id()))
                .toList();
    }

    private static Stream<TimelineEntry> entries(ConcernNotice notice) {
        return Stream.concat(
                Stream.of(TimelineEntry.on(notice.sentOn(), Step.SENT, notice.id())),
                Stream.ofNullable(notice.receivedOn()).map(on -> TimelineEntry.on(on, Step.RECEIVED, notice.id())));
    }
}

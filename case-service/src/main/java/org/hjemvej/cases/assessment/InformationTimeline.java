package org.hjemvej.cases.assessment;

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

/** What a timeline tells of questions in assessments, to everybody who may see the case: that they were asked, never what. */
@ApplicationScoped
class InformationTimeline implements TimelineSource {

    private final Assessments assessments;
    private final InformationRequests requests;

    InformationTimeline(Assessments assessments, InformationRequests requests) {
        this.assessments = assessments;
        this.requests = requests;
    }

    enum Step implements TimelineStep {
        ASKED("The authority asked CMM for more information", "Myndigheden bad CMM om flere oplysninger"),
        ANSWERED("CMM answered the authority", "CMM besvarede myndigheden");

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
            return "INFORMATION_REQUEST";
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
        return assessments.of(file.handle()).stream()
                .flatMap(each -> requests.of(each.id()).stream()
                        .flatMap(InformationTimeline::entries)
                        .map(entry -> entry.readAt(file.path() + "/assessments/" + each.id())))
                .toList();
    }

    private static Stream<TimelineEntry> entries(InformationRequest request) {
        return Stream.concat(
                Stream.of(TimelineEntry.at(request.askedAt(), Step.ASKED, request.id())),
                Stream.ofNullable(request.answeredAt())
                        .map(at -> TimelineEntry.at(at, Step.ANSWERED, request.id())
                                .by("CMM")));
    }
}

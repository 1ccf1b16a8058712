package org.hjemvej.cases.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.cases.casefile.ToldEvents;
import org.hjemvej.platform.rules.Text;
import org.jspecify.annotations.Nullable;

/** What a timeline tells of identifications: CMM only. */
@ApplicationScoped
class IdentificationTimeline implements TimelineSource {

    private final Identifications identifications;
    private final Interviews interviews;
    private final Pauses pauses;

    IdentificationTimeline(Identifications identifications, Interviews interviews, Pauses pauses) {
        this.identifications = identifications;
        this.interviews = interviews;
        this.pauses = pauses;
    }

    enum Step implements TimelineStep {
        PLANNED("Interview planned", "Samtale planlagt"),
        INTERVIEW_HELD("Interview held", "Samtale afholdt"),
        SUSPENDED("Identification suspended", "Udredning sat i bero"),
        RESUMED("Identification resumed", "Udredning genoptaget"),
        RECOMMENDED(
                "Identification concluded: recommended for assessment",
                "Udredning afsluttet: indstillet til vurdering"),
        CONCLUDED("Identification concluded without a recommendation", "Udredning afsluttet uden indstilling"),
        REFUSED("The person did not want to be interviewed", "Personen ønskede ikke samtale"),
        CANCELLED("Interview cancelled", "Samtale aflyst"),
        NO_SHOW("The person did not come", "Personen udeblev"),
        CONSENT_RECORDED("The person agreed to be interviewed", "Personen gav samtykke til samtale"),
        INDICATORS_RECORDED("Indicators recorded", "Indikatorer registreret");

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
            return "IDENTIFICATION";
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
        Map<String, List<Interview>> held = interviews.ofCase(file.handle());
        Map<String, List<Pause>> still = pauses.ofCase(file.handle());
        return identifications.of(file.handle()).stream()
                .flatMap(each -> entries(
                        each,
                        held.getOrDefault(each.id(), List.of()),
                        still.getOrDefault(each.id(), List.of()),
                        file.path() + "/identifications/" + each.id()))
                .map(entry -> entry.by("CMM"))
                .toList();
    }

    private static Stream<TimelineEntry> entries(
            Identification identification, List<Interview> interviews, List<Pause> pauses, String path) {
        String id = identification.id();
        return Stream.of(
                        Stream.of(TimelineEntry.at(identification.createdAt(), Step.PLANNED, id)
                                .readAt(path)),
                        taken(identification.consentRecordedAt(), Step.CONSENT_RECORDED, id, path),
                        taken(identification.indicatorsRecordedAt(), Step.INDICATORS_RECORDED, id, path),
                        interviews.stream().map(each -> held(each, id, path)),
                        pauses.stream().flatMap(each -> stoodStill(each, path)),
                        taken(identification.concludedAt(), end(identification), id, path))
                .flatMap(each -> each);
    }

    private static Stream<TimelineEntry> taken(@Nullable Instant at, Step step, String id, String path) {
        return Stream.ofNullable(at)
                .map(when -> TimelineEntry.at(when, step, id).readAt(path));
    }

    private static TimelineEntry held(Interview interview, String identification, String path) {
        return TimelineEntry.on(interview.heldOn(), Step.INTERVIEW_HELD, identification + "-" + interview.number())
                .readAt(path + "/interviews/" + interview.number());
    }

    private static Stream<TimelineEntry> stoodStill(Pause pause, String path) {
        return Stream.concat(
                        Stream.of(TimelineEntry.at(pause.suspendedAt(), Step.SUSPENDED, pause.name())),
                        Stream.ofNullable(pause.resumedAt())
                                .map(at -> TimelineEntry.at(at, Step.RESUMED, pause.name())))
                .map(entry -> entry.readAt(path));
    }

    private static Step end(Identification identification) {
        return switch (identification.status()) {
            case RECOMMENDED_FOR_ASSESSMENT -> Step.RECOMMENDED;
            case CONSENT_REFUSED -> Step.REFUSED;
            case CANCELLED -> Step.CANCELLED;
            case NO_SHOW -> Step.NO_SHOW;
            case PLANNED, CONSENT_RECORDED, IN_PROGRESS, SUSPENDED, INDICATORS_RECORDED, NO_INDICATORS ->
                Step.CONCLUDED;
        };
    }
}

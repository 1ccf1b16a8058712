package org.hjemvej.cases.consent;

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

/** What a timeline tells of consents: to an authority nothing that tells of a return. */
@ApplicationScoped
class ConsentTimeline implements TimelineSource {

    private final Consents consents;

    ConsentTimeline(Consents consents) {
        this.consents = consents;
    }

    enum Step implements TimelineStep {
        GIVEN("Consent given", "Samtykke givet"),
        CONFIRMED("Consent confirmed by the person as an adult", "Samtykke bekræftet af personen som voksen"),
        WITHDRAWN("Consent withdrawn", "Samtykke trukket tilbage");

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
            return "CONSENT";
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
        return consents.of(file.handle(), reader).stream()
                .flatMap(consent -> entries(file, consent))
                .toList();
    }

    private static Stream<TimelineEntry> entries(CaseFile file, Consent consent) {
        Instant withdrawn = consent.withdrawnAt();
        TimelineEntry.Detail scope =
                new TimelineEntry.Detail(consent.scope().name(), consent.scope().text());
        return Stream.of(
                        Stream.of(TimelineEntry.at(consent.givenAt(), Step.GIVEN, consent.id())),
                        Stream.ofNullable(consent.confirmedAt())
                                .map(at -> TimelineEntry.at(at, Step.CONFIRMED, consent.id())),
                        Stream.ofNullable(withdrawn).map(at -> TimelineEntry.at(at, Step.WITHDRAWN, consent.id())))
                .flatMap(each -> each)
                .map(entry -> entry.by("CMM").about(scope).readAt(file.path() + "/consents"));
    }
}

package org.hjemvej.cases.interpreters;

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

/** What a timeline tells of interpreters: CMM only, the day and never the language, which could tell who the person is. */
@ApplicationScoped
class InterpreterTimeline implements TimelineSource {

    private final InterpreterReservations reservations;

    InterpreterTimeline(InterpreterReservations reservations) {
        this.reservations = reservations;
    }

    enum Step implements TimelineStep {
        REQUESTED("Interpreter asked for", "Tolk ønsket"),
        RESERVED("Interpreter reserved", "Tolk reserveret"),
        RELEASED("Interpreter given back", "Tolk afbestilt");

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
            return "INTERPRETER";
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
        return reservations.of(file.handle()).stream()
                .flatMap(InterpreterTimeline::entries)
                .toList();
    }

    private static Stream<TimelineEntry> entries(InterpreterReservation reservation) {
        String id = reservation.id();
        String day = reservation.day().toString();
        TimelineEntry.Detail forDay = new TimelineEntry.Detail(day, Text.of("for " + day, "til " + day));
        return Stream.of(
                        Stream.of(TimelineEntry.at(reservation.requestedAt(), Step.REQUESTED, id)),
                        Stream.ofNullable(reservation.reservedAt()).map(at -> TimelineEntry.at(at, Step.RESERVED, id)),
                        Stream.ofNullable(reservation.releasedAt()).map(at -> TimelineEntry.at(at, Step.RELEASED, id)))
                .flatMap(each -> each)
                .map(entry -> entry.by("CMM").about(forDay).readAt("/v1/interpreter-reservations/" + id));
    }
}

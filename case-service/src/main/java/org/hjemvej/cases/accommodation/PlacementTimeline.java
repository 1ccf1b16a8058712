package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.platform.rules.Text;

/** What a timeline tells of safe places, to who may read the placements of the case: that there was one, never which. */
@ApplicationScoped
class PlacementTimeline implements TimelineSource {

    private final Placements placements;

    PlacementTimeline(Placements placements) {
        this.placements = placements;
    }

    enum Step implements TimelineStep {
        REQUESTED("Safe place asked for", "Sikker plads ønsket"),
        RESERVED("Safe place reserved", "Sikker plads reserveret"),
        STARTED("Moved in", "Flyttet ind"),
        ENDED("Moved out", "Flyttet ud"),
        REFUSED("Safe place refused", "Sikker plads afslået"),
        CLOSED("Safe place given up", "Sikker plads opgivet");

        private final Text text;

        Step(String en, String da) {
            text = Text.of(en, da);
        }

        @Override
        public int process() {
            return 5;
        }

        @Override
        public String kind() {
            return "PLACEMENT";
        }

        @Override
        public Text text() {
            return text;
        }
    }

    @Override
    public boolean isFor(CaseReader reader) {
        return reader.isCmm() || reader.udl();
    }

    @Override
    public List<TimelineEntry> of(CaseFile file, CaseReader reader) {
        return placements.of(file.handle()).stream()
                .flatMap(each -> entries(each).map(entry -> entry.readAt("/v1/placements/" + each.id())))
                .toList();
    }

    private static Stream<TimelineEntry> entries(Placement placement) {
        String id = placement.id();
        Step end = placement.status() == PlacementStatus.CLOSED ? Step.CLOSED : Step.ENDED;
        return Stream.of(
                        Stream.of(TimelineEntry.at(placement.requestedAt(), Step.REQUESTED, id)
                                .by(placement.organisation())),
                        Stream.ofNullable(placement.reservedAt()).map(at -> TimelineEntry.at(at, Step.RESERVED, id)),
                        Stream.ofNullable(placement.startedOn()).map(on -> TimelineEntry.on(on, Step.STARTED, id)),
                        Stream.ofNullable(placement.endedOn()).map(on -> TimelineEntry.on(on, end, id)),
                        Stream.ofNullable(placement.refusedAt()).map(at -> TimelineEntry.at(at, Step.REFUSED, id)))
                .flatMap(each -> each);
    }
}

package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hjemvej.cases.CaseEvent;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.cases.casefile.ToldEvents;
import org.hjemvej.platform.rules.Text;

/** What a timeline tells of safe places, to who may read the placements of the case: that there was one, never which. */
@ApplicationScoped
class PlacementTimeline implements TimelineSource {

    private static final Set<Class<? extends CaseEvent>> MOVES =
            Set.of(AccommodationEvent.PlacementLeftWithoutNotice.class, AccommodationEvent.PlacementStarted.class);

    /** That a threat is known is told to CMM alone. */
    private static final Set<Class<? extends CaseEvent>> OF_CMM =
            Set.of(AccommodationEvent.PlacementSuitabilityOverridden.class);

    private final Placements placements;

    PlacementTimeline(Placements placements) {
        this.placements = placements;
    }

    enum Step implements TimelineStep {
        REQUESTED("Safe place asked for", "Sikker plads ønsket"),
        RESERVED("Safe place reserved", "Sikker plads reserveret"),
        STARTED("Moved in", "Flyttet ind"),
        ENDED("Moved out", "Flyttet ud"),
        TRANSFERRED("Moved on to another safe place", "Flyttet videre til en anden sikker plads"),
        REFUSED("Safe place refused", "Sikker plads afslået"),
        CLOSED("Safe place given up", "Sikker plads opgivet"),
        LEFT("Left the safe place without notice", "Forlod den sikre plads uden varsel"),
        RETURNED("Back at the safe place", "Tilbage på den sikre plads"),
        SUITABILITY_OVERRIDDEN("Placed in spite of a known threat", "Anbragt trods en kendt trussel");

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
    public Set<Class<? extends CaseEvent>> kinds(CaseReader reader) {
        return reader.isCmm() ? Stream.of(MOVES, OF_CMM).flatMap(Set::stream).collect(Collectors.toSet()) : MOVES;
    }

    @Override
    public List<TimelineEntry> of(CaseFile file, CaseReader reader, ToldEvents events) {
        List<TimelineEntry> moves = comingsAndGoings(events);
        Set<String> toldOf = moves.stream().map(TimelineEntry::id).collect(Collectors.toSet());
        return Stream.of(
                        placements.of(file.handle()).stream()
                                .flatMap(PlacementTimeline::entries)
                                .filter(entry -> entry.step() != Step.LEFT || !toldOf.contains(entry.id())),
                        moves.stream(),
                        overridden(events, reader))
                .flatMap(each -> each)
                .map(entry -> entry.readAt("/v1/placements/" + entry.id()))
                .toList();
    }

    private static Stream<TimelineEntry> overridden(ToldEvents events, CaseReader reader) {
        return reader.isCmm()
                ? events.of(OF_CMM).stream()
                        .map(told -> TimelineEntry.at(told.at(), Step.SUITABILITY_OVERRIDDEN, told.get("placementId")))
                : Stream.empty();
    }

    /** A row remembers how she stays now; that she left without notice, or was back there, was told each time. */
    private static List<TimelineEntry> comingsAndGoings(ToldEvents events) {
        List<TimelineEntry> entries = new ArrayList<>();
        Set<String> away = new HashSet<>();
        for (ToldEvents.Told told : events.of(MOVES)) {
            String id = told.get("placementId");
            if (told.kind() == AccommodationEvent.PlacementLeftWithoutNotice.class) {
                away.add(id);
                entries.add(TimelineEntry.at(told.at(), Step.LEFT, id));
            } else if (away.remove(id)) {
                entries.add(TimelineEntry.at(told.at(), Step.RETURNED, id));
            }
        }
        return entries;
    }

    private static Stream<TimelineEntry> entries(Placement placement) {
        String id = placement.id();
        TimeThere time = placement.timeThere();
        Step end = switch (placement.status()) {
            case CLOSED -> Step.CLOSED;
            case LEFT_WITHOUT_NOTICE -> Step.LEFT;
            case TRANSFERRED -> Step.TRANSFERRED;
            case REQUESTED, NO_CAPACITY, RESERVED, ACTIVE, ENDED, RETURNED, REFUSED -> Step.ENDED;
        };
        return Stream.of(
                        Stream.of(TimelineEntry.at(placement.requestedAt(), Step.REQUESTED, id)
                                .by(placement.organisation())),
                        Stream.ofNullable(placement.given().reservedAt())
                                .map(at -> TimelineEntry.at(at, Step.RESERVED, id)),
                        Stream.ofNullable(time.startedOn()).map(on -> TimelineEntry.on(on, Step.STARTED, id)),
                        Stream.ofNullable(time.endedOn()).map(on -> TimelineEntry.on(on, end, id)),
                        Stream.ofNullable(placement.refusal())
                                .flatMap(refusal -> Stream.ofNullable(refusal.at()))
                                .map(at -> TimelineEntry.at(at, Step.REFUSED, id)))
                .flatMap(each -> each);
    }
}

package org.hjemvej.cases.offers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.cases.casefile.ToldEvents;
import org.hjemvej.platform.rules.Text;
import org.jspecify.annotations.Nullable;

/** What a timeline tells of offers: CMM only, and not which service it was. */
@ApplicationScoped
class OfferTimeline implements TimelineSource {

    private final ServiceOffers offers;

    OfferTimeline(ServiceOffers offers) {
        this.offers = offers;
    }

    enum Step implements TimelineStep {
        OFFERED("Service offered", "Ydelse tilbudt"),
        ACCEPTED("Service accepted", "Ydelse modtaget"),
        DECLINED("Service declined", "Ydelse afslået"),
        BEGAN("Service began", "Ydelse begyndt"),
        COMPLETED("Service completed", "Ydelse gennemført"),
        DISCONTINUED("Service discontinued", "Ydelse afbrudt");

        private final Text text;

        Step(String en, String da) {
            text = Text.of(en, da);
        }

        @Override
        public int process() {
            return 6;
        }

        @Override
        public String kind() {
            return "SERVICE_OFFER";
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
        return offers.of(file.handle()).stream()
                .flatMap(offer ->
                        entries(offer).map(entry -> entry.readAt(file.path() + "/service-offers/" + offer.id())))
                .toList();
    }

    private static Stream<TimelineEntry> entries(ServiceOffer offer) {
        Step answer = offer.status() == OfferStatus.DECLINED ? Step.DECLINED : Step.ACCEPTED;
        Step end = offer.status() == OfferStatus.COMPLETED ? Step.COMPLETED : Step.DISCONTINUED;
        return Stream.of(
                        Stream.of(TimelineEntry.at(offer.offeredAt(), Step.OFFERED, offer.id())
                                .by(offer.organisation())),
                        on(offer.answeredOn(), answer, offer),
                        on(offer.startedOn(), Step.BEGAN, offer),
                        on(offer.endedOn(), end, offer))
                .flatMap(each -> each);
    }

    private static Stream<TimelineEntry> on(@Nullable LocalDate day, Step step, ServiceOffer offer) {
        return Stream.ofNullable(day).map(known -> TimelineEntry.on(known, step, offer.id()));
    }
}

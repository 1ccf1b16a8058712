package org.hjemvej.cases.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.accommodation.Placements;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.InPerson;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;

/** CMM names in person who may know where she lives, and takes that back at any time, also in a case that is merged. */
@ApplicationScoped
class AddressReaderActions implements NextActionSource {

    private static final String PATH = "/v1/placements/";

    private final Placements placements;
    private final AddressReaders readers;
    private final BusinessClock clock;

    AddressReaderActions(Placements placements, AddressReaders readers, BusinessClock clock) {
        this.placements = placements;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public int process() {
        return 5;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        if (!reader.isCmm()) {
            return List.of();
        }
        List<NextAction> actions = new ArrayList<>();
        placements
                .livingOfCase(file.handle())
                .flatMap(placements::findByIdOptional)
                .ifPresent(living -> actions.add(
                        NextAction.of("nameAddressReader", "POST", PATH + living.id() + "/address-readers", () -> {
                            InPerson.mustAct(actor);
                            NameAddressReaders.mustHavePlace(living);
                        })));
        readers.living(file.handle(), clock.today())
                .forEach(named -> actions.add(NextAction.allowed(
                                "endAddressReader",
                                "PUT",
                                PATH + named.placementId() + "/address-readers/" + named.id() + "/end")
                        .evenIfMerged()));
        return actions;
    }
}

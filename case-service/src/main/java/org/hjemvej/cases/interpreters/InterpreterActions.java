package org.hjemvej.cases.interpreters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.caller.Actor;

/** CMM may reserve an interpreter, and give one back, also when the case is merged meanwhile. */
@ApplicationScoped
class InterpreterActions implements NextActionSource {

    private static final String PATH = "/v1/interpreter-reservations";

    private final InterpreterReservations reservations;
    private final ReserveInterpreter reserve;

    InterpreterActions(InterpreterReservations reservations, ReserveInterpreter reserve) {
        this.reservations = reservations;
        this.reserve = reserve;
    }

    @Override
    public int process() {
        return 2;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        if (!reader.isCmm()) {
            return List.of();
        }
        List<NextAction> actions = new ArrayList<>();
        actions.add(NextAction.of("reserveInterpreter", "POST", PATH, () -> reserve.mustBePossible(file)));
        reservations
                .livingOfCase(file.handle())
                .forEach(each ->
                        actions.add(NextAction.allowed("releaseInterpreter", "PUT", PATH + "/" + each.id() + "/release")
                                .evenIfMerged()));
        return actions;
    }
}

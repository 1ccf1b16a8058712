package org.hjemvej.cases.minors;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.caller.Actor;

/** CMM may record that a representative is appointed, why there is none, and that the one there was has ended. */
@ApplicationScoped
class RepresentativeActions implements NextActionSource {

    private final Representatives representatives;
    private final AppointRepresentative appoint;
    private final WaiveRepresentative waive;

    RepresentativeActions(Representatives representatives, AppointRepresentative appoint, WaiveRepresentative waive) {
        this.representatives = representatives;
        this.appoint = appoint;
        this.waive = waive;
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
        String path = file.path() + "/representatives";
        List<NextAction> actions = new ArrayList<>();
        actions.add(NextAction.of("appointRepresentative", "POST", path, () -> appoint.mustBePossible(file)));
        actions.add(NextAction.of(
                "waiveRepresentative",
                "POST",
                file.path() + "/representative-waivers",
                () -> waive.mustBePossible(file)));
        representatives
                .current(file.handle())
                .ifPresent(each ->
                        actions.add(NextAction.allowed("endRepresentative", "PUT", path + "/" + each.id() + "/end")));
        return actions;
    }
}

package org.hjemvej.cases.minors;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.caller.Actor;

/** CMM may record that a representative is appointed. */
@ApplicationScoped
class RepresentativeActions implements NextActionSource {

    private final AppointRepresentative appoint;

    RepresentativeActions(AppointRepresentative appoint) {
        this.appoint = appoint;
    }

    @Override
    public int process() {
        return 2;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        return reader.isCmm()
                ? List.of(NextAction.of(
                        "appointRepresentative",
                        "POST",
                        file.path() + "/representatives",
                        () -> appoint.mustBePossible(file)))
                : List.of();
    }
}

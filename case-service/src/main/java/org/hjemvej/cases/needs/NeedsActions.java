package org.hjemvej.cases.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.caller.Actor;

/** CMM may assess what the person needs again and again. */
@ApplicationScoped
class NeedsActions implements NextActionSource {

    @Override
    public int process() {
        return 5;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        return reader.isCmm()
                ? List.of(NextAction.allowed("assessNeeds", "POST", file.path() + "/needs-assessments"))
                : List.of();
    }
}

package org.hjemvej.cases.courts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.caller.Actor;

/** CMM may record what a court found once there is a criminal case. */
@ApplicationScoped
class CourtActions implements NextActionSource {

    @Override
    public int process() {
        return 3;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        return reader.isCmm()
                ? List.of(NextAction.of(
                        "recordCourtFinding",
                        "POST",
                        file.path() + "/court-findings",
                        () -> CourtFinding.criminalCaseOf(file)))
                : List.of();
    }
}

package org.hjemvej.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.platform.caller.Actor;

/** What CMM may record next of the person herself and of her legal position. */
@ApplicationScoped
class CaseActions implements NextActionSource {

    @Override
    public int process() {
        return 1;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        return reader.isCmm()
                ? List.of(
                        NextAction.of(
                                "recordPerson", "PUT", file.path() + "/person", file::mustBeAllowedToHaveIdentity),
                        NextAction.allowed("changeStayBasis", "PUT", file.path() + "/stay-basis"),
                        NextAction.allowed("recordCriminalCase", "PUT", file.path() + "/criminal-case"))
                : List.of();
    }
}

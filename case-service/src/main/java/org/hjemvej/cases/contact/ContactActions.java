package org.hjemvej.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.caller.Actor;

/** CMM may record at any time how the person is reached. */
@ApplicationScoped
class ContactActions implements NextActionSource {

    @Override
    public int process() {
        return 1;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        return reader.isCmm()
                ? List.of(NextAction.allowed("recordContactRules", "PUT", file.path() + "/contact-rules"))
                : List.of();
    }
}

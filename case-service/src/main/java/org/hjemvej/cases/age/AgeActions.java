package org.hjemvej.cases.age;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.caller.Actor;

/** Whoever works on a case may record what is known of an age; what the authority has decided, not everybody. */
@ApplicationScoped
class AgeActions implements NextActionSource {

    @Override
    public int process() {
        return 1;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        Actor acting = reader.acting(actor, "udl-assessor", "cmm-manager", "cmm-contact-person");
        String path = file.path() + "/age-facts";
        AgeSource decided = AgeSource.ASSESSED_BY_AUTHORITY;
        return List.of(
                NextAction.allowed("recordAgeFact", "POST", path),
                NextAction.of("recordAgeFact", "POST", path, () -> RecordAge.mustBeRecordedBy(decided, acting))
                        .about(decided.name()));
    }
}

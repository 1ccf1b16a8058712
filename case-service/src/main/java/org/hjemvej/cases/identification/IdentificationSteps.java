package org.hjemvej.cases.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.BiConsumer;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rest.ExpectedVersion;

/** What every change of an identification has in common: the caller has seen its version, and leaves an audit row. */
@ApplicationScoped
public class IdentificationSteps {

    private final CaseFiles files;
    private final Identifications identifications;
    private final Audit audit;

    IdentificationSteps(CaseFiles files, Identifications identifications, Audit audit) {
        this.files = files;
        this.identifications = identifications;
        this.audit = audit;
    }

    /** Which identification of which case, as the caller saw it. */
    public record Step(String handle, String id, CaseReader reader, ExpectedVersion expected, Actor actor) {}

    @Transactional(Transactional.TxType.MANDATORY)
    Identified change(Step step, String action, BiConsumer<CaseFile, Identification> verb) {
        CaseFile file = files.toChange(step.handle(), step.reader());
        Identification identification = identifications.get(step.handle(), step.id());
        step.expected().mustBe(identification.version());
        verb.accept(file, identification);
        identifications.flush();
        audit.record(step.actor(), action, step.handle(), step.id());
        return new Identified(identification, MeansRequired.of(file.ageState()));
    }
}

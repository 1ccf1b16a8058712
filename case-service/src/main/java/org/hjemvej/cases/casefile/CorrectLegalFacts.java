package org.hjemvej.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;

/**
 * CMM records that the legal position of a person is another: her stay basis, or that she is charged with an offence.
 * A pending assessment stays where it is until the authority that holds it hands it over.
 */
@ApplicationScoped
public class CorrectLegalFacts {

    private final CaseFiles files;
    private final StayBasisChanges changes;
    private final Event<StayBasisChanged> changed;
    private final Audit audit;
    private final BusinessClock clock;

    CorrectLegalFacts(
            CaseFiles files,
            StayBasisChanges changes,
            Event<StayBasisChanged> changed,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.changes = changes;
        this.changed = changed;
        this.audit = audit;
        this.clock = clock;
    }

    /** The new stay basis, since when and why. */
    public record NewBasis(StayBasis basis, LocalDate since, StayBasisReason reason) {}

    @Transactional
    public CaseFile stayBasis(
            String handle, CaseReader reader, ExpectedVersion expected, NewBasis wanted, Actor actor) {
        CaseFile file = files.toChange(handle, reader);
        expected.mustBe(file.version());
        StayBasisChange change =
                StayBasisChange.of(file, wanted.basis(), wanted.since(), wanted.reason(), actor, clock.now());
        file.stay(wanted.basis());
        files.flush();
        changes.persist(change);
        audit.record(actor, "stay-basis.change", handle, handle);
        changed.fire(new StayBasisChanged(handle, wanted.basis(), actor));
        // what follows may change the case once more, and the caller is told its version
        files.flush();
        return file;
    }

    /** Only that there is a criminal case and since when; the charge itself is not kept. */
    @Transactional
    public CaseFile criminalCase(
            String handle, CaseReader reader, ExpectedVersion expected, LocalDate since, Actor actor) {
        CaseFile file = files.toChange(handle, reader);
        expected.mustBe(file.version());
        file.chargedSince(since);
        files.flush();
        audit.record(actor, "criminal-case.record", handle, handle);
        return file;
    }
}

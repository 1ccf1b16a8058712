package org.hjemvej.cases.contactpersons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;

/** Who was contact person, and who stands in: CMM alone reads it. */
@ApplicationScoped
public class ReadContactPersons {

    private final CaseFiles files;
    private final ContactPersonTerms terms;
    private final Substitutions substitutions;
    private final Vault vault;
    private final Audit audit;
    private final BusinessClock clock;

    ReadContactPersons(
            CaseFiles files,
            ContactPersonTerms terms,
            Substitutions substitutions,
            Vault vault,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.terms = terms;
        this.substitutions = substitutions;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** The next contact persons of a case after a number, the first one first. */
    @Transactional
    public List<ContactPersonTerm> history(String handle, CaseReader reader, int number, int limit, Actor actor) {
        List<ContactPersonTerm> found = terms.after(files.get(handle, reader), number, limit);
        audit.record(actor, "contact-person.list", handle, handle);
        return found;
    }

    /** A page of the substitutions of a case, over or not, oldest first. */
    @Transactional
    public Page<Substitution> substitutions(String handle, CaseReader reader, PageAfter after, Actor actor) {
        files.get(handle, reader);
        audit.record(actor, "substitute.list", handle, handle);
        return substitutions.of(handle, after);
    }

    /** A substitution with the note by which the case is handed over. */
    public record HandedOver(Substitution substitution, String note) {}

    @Transactional
    public HandedOver substitution(String handle, String id, CaseReader reader, Actor actor) {
        files.get(handle, reader);
        Substitution found = substitutions.get(handle, id);
        audit.record(actor, "substitute.read", handle, id);
        return new HandedOver(found, vault.openText(handle, Substitution.noteOf(id), found.sealedNote()));
    }

    /** Where a person stands in today or will, after a position, the first to end first. */
    @Transactional
    public List<Substitution> own(Instant after, String id, int limit, Actor actor) {
        LocalDate today = clock.today();
        LocalDate position = after.atZone(BusinessClock.ZONE).toLocalDate();
        List<Substitution> found = position.isBefore(today)
                ? substitutions.of(actor.id(), today, "", limit)
                : substitutions.of(actor.id(), position, id, limit);
        audit.recordList(
                actor, "substitute.list", found.stream().map(Substitution::id).toList());
        return found;
    }
}

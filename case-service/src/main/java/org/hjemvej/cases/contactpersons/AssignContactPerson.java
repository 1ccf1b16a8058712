package org.hjemvej.cases.contactpersons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;

/**
 * A manager gives a case to a contact person, the first one when a manager or a machine has opened it, or another; who stood in
 * for the one before her does so no more.
 */
@ApplicationScoped
public class AssignContactPerson {

    private final CaseFiles files;
    private final ContactPersonTerms terms;
    private final NameSubstitute substitutes;
    private final AwaitContactPerson await;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    AssignContactPerson(
            CaseFiles files,
            ContactPersonTerms terms,
            NameSubstitute substitutes,
            AwaitContactPerson await,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.terms = terms;
        this.substitutes = substitutes;
        this.await = await;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who is the contact person now, and the version of her case. */
    public record Assigned(ContactPersonTerm term, long version) {}

    @Transactional
    public Assigned run(
            String handle,
            String person,
            AssignmentReason reason,
            CaseReader reader,
            ExpectedVersion expected,
            Actor manager) {
        CaseFile file = files.toChange(handle, reader);
        expected.mustBe(file.version());
        if (manager.id().equals(person)) {
            throw ContactPersonRule.NAMED_BY_HERSELF.broken();
        }
        ContactPersonTerm now = file.isContactPersonWanted()
                ? ContactPersonTerm.first(file, person, reason, manager, clock.now())
                : next(file, person, reason, manager);
        terms.persist(now);
        file.assignContactPerson(person);
        terms.flush();
        substitutes.endAll(handle, manager);
        await.assigned(handle);
        outbox.publish(new ContactPersonEvent.ContactPersonAssigned(handle, reason), manager);
        audit.record(manager, "contact-person.assign", handle, handle);
        return new Assigned(now, file.version());
    }

    private ContactPersonTerm next(CaseFile file, String person, AssignmentReason reason, Actor manager) {
        if (file.contactPerson().equals(person)) {
            throw ContactPersonRule.CONTACT_PERSON_UNCHANGED.broken();
        }
        if (reason == AssignmentReason.NOBODY_BEFORE) {
            throw ContactPersonRule.CONTACT_PERSON_BEFORE.broken();
        }
        ContactPersonTerm before = terms.current(file.handle()).orElseGet(() -> {
            ContactPersonTerm first = ContactPersonTerm.first(file);
            terms.persist(first);
            return first;
        });
        ContactPersonTerm now = before.followedBy(person, reason, manager, clock.now());
        // one is the contact person at a time: the old term ends before the new one is written
        terms.flush();
        return now;
    }
}

package org.hjemvej.cases.contactpersons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;

/** The contact person, or a manager for her, lets somebody stand in on some days and hands the case over in a note. */
@ApplicationScoped
public class NameSubstitute {

    private static final String DAYS = "contactPerson.substituteMaxDays";

    private final CaseFiles files;
    private final Substitutions substitutions;
    private final Policies policies;
    private final Vault vault;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    NameSubstitute(
            CaseFiles files,
            Substitutions substitutions,
            Policies policies,
            Vault vault,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.substitutions = substitutions;
        this.policies = policies;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Substitution run(String handle, Substitution.Days days, String note, CaseReader reader, Actor actor) {
        CaseFile file = files.toChange(handle, reader);
        mustBePossible(file, reader);
        LocalDate today = clock.today();
        days.mustBeInOrder(today, policies.number(DAYS, today));
        String id = Ids.handle("N");
        byte[] sealed = vault.sealText(handle, Substitution.noteOf(id), note);
        Substitution named = Substitution.name(id, handle, file.contactPerson(), days, sealed, actor, clock.now());
        substitutions.between(handle, days.firstDay(), days.lastDay()).ifPresent(standing -> {
            throw ContactPersonRule.SUBSTITUTE_STANDS_ALREADY.broken(Map.of("substitution", standing.id()));
        });
        substitutions.persistAndFlush(named);
        outbox.publish(new ContactPersonEvent.SubstituteNamed(handle, id, named.firstDay(), named.lastDay()), actor);
        audit.record(actor, "substitute.name", handle, id);
        return named;
    }

    /** Who stands in does not choose who stands in for her. */
    void mustBePossible(CaseFile file, CaseReader reader) {
        if (!reader.manager() && !file.contactPerson().equals(reader.id())) {
            throw ContactPersonRule.SUBSTITUTE_NAMED_BY_CONTACT_PERSON.broken();
        }
    }

    @Transactional
    public Substitution end(String handle, String id, CaseReader reader, ExpectedVersion expected, Actor actor) {
        // also in a case that is merged into another: nobody is to go on reading it as somebody else
        files.locked(handle, reader);
        Substitution substitution = substitutions.get(handle, id);
        expected.mustBe(substitution.version());
        end(substitution, actor);
        return substitution;
    }

    /** In the transaction that makes somebody else the contact person. */
    void endAll(String handle, Actor actor) {
        substitutions.living(handle, clock.today()).forEach(each -> end(each, actor));
    }

    private void end(Substitution substitution, Actor actor) {
        substitution.end(actor, clock.now());
        substitutions.flush();
        outbox.publish(new ContactPersonEvent.SubstitutionEnded(substitution.caseHandle(), substitution.id()), actor);
        audit.record(actor, "substitute.end", substitution.caseHandle(), substitution.id());
    }
}

package org.hjemvej.cases.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.consent.ConsentEnded;
import org.hjemvej.cases.providers.ReferralOver;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;

/**
 * Ends grants: CMM before their day, the person at once by taking back the consent they rest on, and whoever ends the referral
 * they belong to.
 */
@ApplicationScoped
public class EndGrant {

    private final CaseFiles files;
    private final AccessGrants grants;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    EndGrant(
            CaseFiles files,
            AccessGrants grants,
            Deadlines deadlines,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.grants = grants;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public AccessGrant run(String handle, String id, CaseReader reader, ExpectedVersion expected, Actor actor) {
        // also in a case that is merged into another: what was granted there must not go on being read
        files.locked(handle, reader);
        AccessGrant grant = grants.get(handle, id);
        expected.mustBe(grant.version());
        end(grant, GrantEndReason.ENDED_EARLY, actor);
        return grant;
    }

    /** In the transaction that ends the consent; also in the cases that are merged into this one. */
    void withdrawn(@Observes ConsentEnded ended) {
        for (CaseFile file : files.ofOnePerson(files.findById(ended.handle()))) {
            grants.living(file.handle(), clock.today()).stream()
                    .filter(grant -> grant.purpose().scope() == ended.scope())
                    .forEach(grant -> end(grant, GrantEndReason.CONSENT_WITHDRAWN, ended.actor()));
        }
    }

    /** In the transaction that ends the referral: who treats her no more reads of her no more. */
    void over(@Observes ReferralOver over) {
        for (String id : grants.idsOfReferral(over.referralId())) {
            deadlines.cancel(GrantExpiry.TYPE, id);
            grants.held(id)
                    .filter(grant -> !grant.isEnded())
                    .ifPresent(grant -> close(grant, GrantEndReason.REFERRAL_ENDED, over.actor()));
        }
    }

    /** The deadline before the grant, in the order in which it would expire. */
    private void end(AccessGrant grant, GrantEndReason reason, Actor actor) {
        deadlines.cancel(GrantExpiry.TYPE, grant.id());
        close(grant, reason, actor);
    }

    private void close(AccessGrant grant, GrantEndReason reason, Actor actor) {
        grant.end(reason, clock.now());
        grants.flush();
        outbox.publish(new GrantEvent.GrantEnded(grant.caseHandle(), grant.id(), reason), actor);
        audit.record(actor, "grant.end", grant.caseHandle(), grant.id());
    }
}

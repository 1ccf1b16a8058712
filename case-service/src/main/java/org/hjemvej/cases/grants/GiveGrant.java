package org.hjemvej.cases.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.consent.Consents;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.cases.providers.ProviderReferrals;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** CMM lets a receiver read what the person has agreed to; without her consent nobody reads. */
@ApplicationScoped
public class GiveGrant {

    private final CaseFiles files;
    private final AccessGrants grants;
    private final Consents consents;
    private final ProviderReferrals referrals;
    private final Policies policies;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    GiveGrant(
            CaseFiles files,
            AccessGrants grants,
            Consents consents,
            ProviderReferrals referrals,
            Policies policies,
            Deadlines deadlines,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.grants = grants;
        this.consents = consents;
        this.referrals = referrals;
        this.policies = policies;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** One receiver has one grant for one purpose at a time. */
    @Transactional
    public AccessGrant run(String handle, CaseReader reader, AccessGrant.Given given, Actor actor) {
        files.toChange(handle, reader);
        mustBePossible(handle, given.purpose());
        LocalDate today = clock.today();
        mustBeFirst(handle, given, today);
        AccessGrant grant =
                AccessGrant.give(handle, given, policies.number("grant.maxDays", today), actor, today, clock.now());
        mustBelongToItsReferral(handle, given);
        grants.persistAndFlush(grant);
        deadlines.set(GrantExpiry.TYPE, handle, grant.id(), "", BusinessClock.endOf(grant.expiresOn()));
        outbox.publish(new GrantEvent.GrantGiven(handle, grant.id(), grant.expiresOn()), actor);
        audit.record(actor, "grant.give", handle, grant.id());
        return grant;
    }

    /** The referral is held: it does not end between this look and the commit. */
    private void mustBelongToItsReferral(String handle, AccessGrant.Given given) {
        String referralId = given.referralId();
        if (referralId != null
                && referrals
                        .livingHeld(handle, referralId)
                        .filter(referral -> referral.provider().equals(given.receiver()))
                        .isEmpty()) {
            throw GrantRule.GRANT_REFERRAL_OVER.broken(Map.of("receiver", given.receiver()));
        }
    }

    /** Refuses as long as she has not agreed to what a grant for this purpose shares. */
    void mustBePossible(String handle, GrantPurpose purpose) {
        consents.require(handle, purpose.scope());
    }

    private void mustBeFirst(String handle, AccessGrant.Given given, LocalDate today) {
        grants.living(handle, today).stream()
                .filter(living ->
                        living.purpose() == given.purpose() && living.receiver().equals(given.receiver()))
                .findFirst()
                .ifPresent(living -> {
                    throw GrantRule.GRANT_STANDS_ALREADY.broken(
                            Map.of("receiver", living.receiver(), "purpose", living.purpose(), "grant", living.id()));
                });
    }
}

package org.hjemvej.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Takes a referral from any agency, gives it a number at once, and lets its sender complete it. */
@ApplicationScoped
public class ReceiveReferral {

    private final Referrals referrals;
    private final References references;
    private final FollowCustody custody;
    private final Vault vault;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    ReceiveReferral(
            Referrals referrals,
            References references,
            FollowCustody custody,
            Vault vault,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.referrals = referrals;
        this.references = references;
        this.custody = custody;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What an agency tells.
     *
     * @param numbers its own numbers of the matter; one it has sent before names the same referral
     * @param encounter the outreach encounter it comes from
     * @param custody that she is held in
     */
    public record Told(
            Referral.Facts facts,
            @Nullable String summary,
            List<AgencyReference> numbers,
            @Nullable String encounter,
            Custody.@Nullable Told custody) {

        /** Of somebody who was met, and so is not held. */
        public Told(
                Referral.Facts facts,
                @Nullable String summary,
                List<AgencyReference> numbers,
                @Nullable String encounter) {
            this(facts, summary, numbers, encounter, null);
        }
    }

    /** A referral, and whether its sender had sent it before under the same number. */
    public record Received(Referral referral, boolean before) {}

    @Transactional
    public Received run(Told told, Actor sender) {
        Optional<String> before = references.sentBefore(sender.organisation(), told.numbers());
        if (before.isPresent()) {
            return new Received(again(before.get(), told.numbers(), sender), true);
        }
        String id = Referral.newId();
        Referral referral = Referral.receive(id, told.facts(), seal(id, told.summary()), sender, clock.now());
        if (told.encounter() != null) {
            referral.comesFrom(told.encounter());
        }
        if (told.custody() != null) {
            custody.told(referral, told.custody());
        }
        referrals.persistAndFlush(referral);
        references.keep(id, sender.organisation(), told.numbers());
        outbox.publish(
                new IntakeEvent.ReferralReceived(
                        id, told.facts().channel(), told.facts().urgency()),
                sender);
        audit.record(sender, "referral.receive", id, id);
        return new Received(referral, false);
    }

    /** Nothing of it changes but that more numbers lead to it, as long as it is open. */
    private Referral again(String id, List<AgencyReference> numbers, Actor sender) {
        Referral referral = referrals.get(id, sender.organisation());
        if (referral.status().isOpen()) {
            references.keep(id, sender.organisation(), numbers);
        }
        audit.record(sender, "referral.receive-again", id, id);
        return referral;
    }

    /** What was not known at first; when it was received stays as it was. Only its sender completes a referral. */
    @Transactional
    public Referral complete(
            String id,
            ExpectedVersion expected,
            Referral.Completion more,
            @Nullable String summary,
            Custody.@Nullable Told held,
            Actor sender) {
        Referral referral = referrals.get(id, sender.organisation());
        expected.mustBe(referral.version());
        referral.mustBeOpen();
        referral.complete(more, seal(id, summary));
        if (held != null) {
            custody.told(referral, held);
        }
        referrals.flush();
        audit.record(sender, "referral.complete", id, id);
        return referral;
    }

    private byte @Nullable [] seal(String id, @Nullable String summary) {
        if (summary == null) {
            return null;
        }
        vault.createKey(id);
        return vault.sealText(id, summaryOf(id), summary);
    }

    /** Where the summary of a referral is sealed. */
    public static Vault.Place summaryOf(String id) {
        return new Vault.Place("referral", "sealed_summary", id);
    }
}

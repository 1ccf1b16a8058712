package org.hjemvej.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
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
    private final FollowNoContact noContact;
    private final Vault vault;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    ReceiveReferral(
            Referrals referrals,
            References references,
            FollowCustody custody,
            FollowNoContact noContact,
            Vault vault,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.referrals = referrals;
        this.references = references;
        this.custody = custody;
        this.noContact = noContact;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What an agency tells.
     *
     * @param numbers its own numbers of this person's matter; one it has sent before names the same referral
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
        Optional<Referral> before = sentBefore(told.numbers(), sender);
        if (before.isPresent()) {
            return new Received(again(before.get(), told, sender), true);
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
        tellCmm(referral, sender);
        audit.record(sender, "referral.receive", id, id);
        return new Received(referral, false);
    }

    /** Held until the transaction ends. One that was closed while this waited for it has lost its numbers, and is another matter. */
    private Optional<Referral> sentBefore(List<AgencyReference> numbers, Actor sender) {
        return references
                .sentBefore(sender.organisation(), numbers)
                .map(id -> referrals.held(id, sender.organisation()))
                .filter(referral -> references
                        .sentBefore(sender.organisation(), numbers)
                        .filter(referral.id()::equals)
                        .isPresent());
    }

    /**
     * Nothing of it changes but that more numbers lead to it, as long as it is open; that somebody is heard of again who could
     * not be reached is told to CMM. Facts that are not known of it are not dropped: they are refused, for under one number
     * somebody may have sent two persons. Of two of whom the same is told this cannot tell: a number is one person's, as senders
     * are told.
     */
    private Referral again(Referral referral, Told told, Actor sender) {
        String id = referral.id();
        byte[] sealed = referral.sealedSummary();
        String summary = sealed == null ? null : vault.openText(id, summaryOf(id), sealed);
        List<String> differing =
                new SentAgain(referral, summary).differing(told.facts(), told.summary(), told.custody());
        if (!differing.isEmpty()) {
            IntakeRule rule = referral.status().isOpen()
                    ? IntakeRule.REFERRAL_SENT_DIFFERENTLY
                    : IntakeRule.REFERRAL_CLOSED_SENT_DIFFERENTLY;
            throw rule.broken(Map.of("referral", id, "differing", differing));
        }
        if (referral.status().isOpen()) {
            references.keep(id, sender.organisation(), told.numbers());
        }
        heardOfAgain(referral, sender);
        audit.record(sender, "referral.receive-again", id, id);
        return referral;
    }

    /**
     * What was not known at first; when it was received stays as it was. Only its sender completes a referral. CMM is told of it
     * when it has become acute, and when its person could not be reached: of the rest it reads when it takes the referral up.
     */
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
        referral.complete(more, seal(id, summary), clock.now()).ifPresent(acute -> outbox.publish(acute, sender));
        if (held != null) {
            custody.told(referral, held);
        }
        heardOfAgain(referral, sender);
        referrals.flush();
        audit.record(sender, "referral.complete", id, id);
        return referral;
    }

    /** Who could not be reached is there after all, by what its sender tells: CMM looks at the referral once more. */
    private void heardOfAgain(Referral referral, Actor sender) {
        if (referral.status() == ReferralStatus.NO_CONTACT) {
            noContact.since(referral.id());
            tellCmm(referral, sender);
        }
    }

    private void tellCmm(Referral referral, Actor sender) {
        outbox.publish(new IntakeEvent.ReferralReceived(referral.id(), referral.channel(), referral.urgency()), sender);
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

package org.hjemvej.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Takes a referral from any agency and gives it a number at once. */
@ApplicationScoped
public class ReceiveReferral {

    private final Referrals referrals;
    private final Vault vault;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    ReceiveReferral(Referrals referrals, Vault vault, Outbox outbox, Audit audit, BusinessClock clock) {
        this.referrals = referrals;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Referral run(Referral.Facts facts, @Nullable String summary, Actor sender) {
        String id = Referral.newId();
        Referral referral = Referral.receive(id, facts, seal(id, summary), sender, clock.now());
        referrals.persistAndFlush(referral);
        outbox.publish(new IntakeEvent.ReferralReceived(id, facts.channel(), facts.urgency()), sender);
        audit.record(sender, "referral.receive", id, id);
        return referral;
    }

    private byte @Nullable [] seal(String id, @Nullable String summary) {
        if (summary == null) {
            return null;
        }
        vault.createKey(id);
        return vault.seal(id, summaryOf(id), summary.getBytes(StandardCharsets.UTF_8));
    }

    /** Where the summary of a referral is sealed. */
    public static Vault.Place summaryOf(String id) {
        return new Vault.Place("referral", "sealed_summary", id);
    }
}

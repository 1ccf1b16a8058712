package org.hjemvej.cases.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hjemvej.platform.rest.OldestFirst;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jspecify.annotations.Nullable;

/** The referrals. */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, String> {

    private static final OldestFirst<Referral> OLDEST_FIRST =
            OldestFirst.by("receivedAt", Referral::receivedAt, Referral::id);

    /** The referral, or "no such resource" when it is not for this organisation. Null reads for CMM, which sees all. */
    public Referral get(String id, @Nullable String organisation) {
        return findByIdOptional(id)
                .filter(referral ->
                        organisation == null || referral.organisation().equals(organisation))
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The same, held until the transaction ends. */
    public Referral held(String id, @Nullable String organisation) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(referral ->
                        organisation == null || referral.organisation().equals(organisation))
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** How many referrals of this time there are: one row for each channel and status. */
    List<Counted> counted(Instant from, Instant to) {
        return getEntityManager()
                .createQuery(
                        "select r.channel, r.status, count(r) from Referral r where r.receivedAt >= ?1 and r.receivedAt < ?2"
                                + " group by r.channel, r.status order by r.channel, r.status",
                        Counted.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList();
    }

    /** How many referrals of a kind there are. */
    record Counted(SourceChannel channel, ReferralStatus status, long count) {}

    /** A page of all referrals or of those of one sender, oldest first. */
    public Page<Referral> page(PageAfter after, Optional<String> organisation) {
        return organisation
                .map(sender -> OLDEST_FIRST.page(this, after, "organisation = ?1", sender))
                .orElseGet(() -> OLDEST_FIRST.page(this, after));
    }
}

package org.hjemvej.cases.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jspecify.annotations.Nullable;

/** The referrals. */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, String> {

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

    /** The next referrals after a position, oldest first. */
    public List<Referral> after(Instant receivedAt, String id, Optional<String> organisation, int limit) {
        String position = "receivedAt >= ?1 and (receivedAt > ?1 or id > ?2)";
        return organisation
                .map(sender ->
                        find(position + " and organisation = ?3 order by receivedAt, id", receivedAt, id, sender))
                .orElseGet(() -> find(position + " order by receivedAt, id", receivedAt, id))
                .range(0, limit - 1)
                .list();
    }
}

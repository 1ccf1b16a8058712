package org.hjemvej.cases.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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

    /** The next referrals after a position, oldest first. */
    public List<Referral> after(Instant receivedAt, String id, Optional<String> organisation, int limit) {
        String position = "(receivedAt > ?1 or (receivedAt = ?1 and id > ?2))";
        return organisation
                .map(sender ->
                        find(position + " and organisation = ?3 order by receivedAt, id", receivedAt, id, sender))
                .orElseGet(() -> find(position + " order by receivedAt, id", receivedAt, id))
                .range(0, limit - 1)
                .list();
    }
}

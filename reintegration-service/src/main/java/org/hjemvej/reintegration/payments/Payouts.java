package org.hjemvej.reintegration.payments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hjemvej.platform.queries.AnyOf;
import org.hjemvej.platform.rules.InterfaceRule;

/** The payouts of all instalments. */
@ApplicationScoped
public class Payouts implements PanacheRepositoryBase<Payout, String> {

    public Payout get(String id) {
        return findByIdOptional(id).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    public List<Payout> of(String instalmentId) {
        return list("instalmentId = ?1 order by attempt", instalmentId);
    }

    /** The same for several instalments, by the instalment. */
    public Map<String, List<Payout>> of(Collection<String> instalmentIds) {
        return list(AnyOf.of("instalmentId", "?1") + " order by attempt", (Object) instalmentIds.toArray(String[]::new))
                .stream()
                .collect(Collectors.groupingBy(Payout::instalmentId));
    }

    /** How many were created or sent before these instants and have gone no further, or are of unknown fate. */
    long stuck(Instant createdBefore, Instant sentBefore) {
        return count(
                "status = ?1 and createdAt < ?2 or status = ?3 and sentAt < ?4 or status = ?5",
                PayoutStatus.CREATED,
                createdBefore,
                PayoutStatus.SENT,
                sentBefore,
                PayoutStatus.UNKNOWN);
    }
}

package org.hjemvej.reintegration.payments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
}

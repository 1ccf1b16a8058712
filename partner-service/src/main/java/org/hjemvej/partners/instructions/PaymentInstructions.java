package org.hjemvej.partners.instructions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** The inboxes of all partners. */
@ApplicationScoped
public class PaymentInstructions implements PanacheRepositoryBase<PaymentInstruction, String> {

    public boolean holds(String payoutId) {
        return count("payoutId", payoutId) > 0;
    }

    public List<PaymentInstruction> after(String organisation, Instant receivedAt, String id, int limit) {
        return find(
                        "organisation = ?1 and receivedAt >= ?2 and (receivedAt > ?2 or id > ?3)"
                                + " order by receivedAt, id",
                        organisation,
                        receivedAt,
                        id)
                .range(0, limit - 1)
                .list();
    }
}

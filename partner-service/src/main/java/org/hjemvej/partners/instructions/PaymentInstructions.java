package org.hjemvej.partners.instructions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.hjemvej.platform.rest.OldestFirst;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;

/** The inboxes of all partners. */
@ApplicationScoped
public class PaymentInstructions implements PanacheRepositoryBase<PaymentInstruction, String> {

    private static final OldestFirst<PaymentInstruction> OLDEST_FIRST =
            OldestFirst.by("receivedAt", PaymentInstruction::receivedAt, PaymentInstruction::id);

    public boolean holds(String payoutId) {
        return count("payoutId", payoutId) > 0;
    }

    /** A page of the instructions to an organisation, oldest first. */
    public Page<PaymentInstruction> to(String organisation, PageAfter after) {
        return OLDEST_FIRST.page(this, after, "organisation = ?1", organisation);
    }
}

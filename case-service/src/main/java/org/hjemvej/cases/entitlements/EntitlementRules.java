package org.hjemvej.cases.entitlements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** The rules that entitle, as they are valid on a date. */
@ApplicationScoped
class EntitlementRules {

    private final EntityManager database;

    EntitlementRules(EntityManager database) {
        this.database = database;
    }

    List<EntitlementRule> validOn(LocalDate on) {
        return database.createQuery(
                        "from EntitlementRow e where e.key.validFrom <= :on and (e.validTo is null or e.validTo >= :on)"
                                + " order by e.key.category, e.key.rule",
                        EntitlementRow.class)
                .setParameter("on", on)
                .getResultStream()
                .map(EntitlementRow::rule)
                .toList();
    }
}

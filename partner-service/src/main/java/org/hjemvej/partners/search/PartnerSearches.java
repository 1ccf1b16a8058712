package org.hjemvej.partners.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.hjemvej.platform.queries.OneOf;
import org.hjemvej.platform.rules.InterfaceRule;

/** The searches. */
@ApplicationScoped
public class PartnerSearches implements PanacheRepositoryBase<PartnerSearch, String> {

    private static final String OPEN = OneOf.of(EnumSet.allOf(SearchStatus.class).stream()
            .filter(SearchStatus::isOpen)
            .toList());

    public PartnerSearch get(String id) {
        return findByIdOptional(id).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The open search of a country, locked: whoever joins and whoever closes it wait for each other. */
    public Optional<PartnerSearch> openLocked(String country) {
        return find("country = ?1 and status in " + OPEN, country)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public boolean isOpen(String country) {
        return count("country = ?1 and status in " + OPEN, country) > 0;
    }

    public List<PartnerSearch> after(Instant openedAt, String id, int limit) {
        return find("openedAt >= ?1 and (openedAt > ?1 or id > ?2) order by openedAt, id", openedAt, id)
                .range(0, limit - 1)
                .list();
    }
}

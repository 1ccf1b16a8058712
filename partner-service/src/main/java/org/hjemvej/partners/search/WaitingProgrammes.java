package org.hjemvej.partners.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hjemvej.platform.queries.AnyOf;

/** The programmes that wait. */
@ApplicationScoped
public class WaitingProgrammes implements PanacheRepositoryBase<WaitingProgramme, String> {

    /** Who waits for a search, first come first. */
    public List<WaitingProgramme> of(String searchId) {
        return list("searchId = ?1 order by requestedAt, programmeRef", searchId);
    }

    /** The same for several searches, by the search. */
    public Map<String, List<WaitingProgramme>> of(Collection<String> searchIds) {
        return list(AnyOf.of("searchId", "?1") + " order by requestedAt, programmeRef", (Object)
                        searchIds.toArray(String[]::new))
                .stream()
                .collect(Collectors.groupingBy(WaitingProgramme::searchId));
    }

    public long count(String searchId) {
        return count("searchId", searchId);
    }
}

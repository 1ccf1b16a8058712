package org.hjemvej.partners.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The programmes that wait. */
@ApplicationScoped
public class WaitingProgrammes implements PanacheRepositoryBase<WaitingProgramme, String> {

    /** Who waits for a search, first come first. */
    public List<WaitingProgramme> of(String searchId) {
        return list("searchId = ?1 order by requestedAt, programmeRef", searchId);
    }

    public long count(String searchId) {
        return count("searchId", searchId);
    }
}

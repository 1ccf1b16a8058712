package org.hjemvej.cases.merging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.platform.rules.InterfaceRule;

/** The merges of all cases, undone ones included. */
@ApplicationScoped
public class CaseMerges implements PanacheRepositoryBase<CaseMerge, String> {

    /** A merge into this case. */
    public CaseMerge get(String survivor, String id) {
        return find("id = ?1 and survivor = ?2", id, survivor)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The case that a merge into this case is about; the merge itself is not read, so that it can be locked first. */
    String duplicateOf(String survivor, String id) {
        return getEntityManager()
                .createQuery(
                        "select m.duplicate from CaseMerge m where m.id = :id and m.survivor = :survivor", String.class)
                .setParameter("id", id)
                .setParameter("survivor", survivor)
                .getResultStream()
                .findFirst()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The merges that this case has a part in, oldest first. */
    public List<CaseMerge> of(String handle) {
        return list("survivor = ?1 or duplicate = ?1 order by mergedAt, id", handle);
    }
}

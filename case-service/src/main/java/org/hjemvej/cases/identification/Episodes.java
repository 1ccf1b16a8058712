package org.hjemvej.cases.identification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hjemvej.platform.rules.InterfaceRule;

/** The episodes of all identifications, with every revision. */
@ApplicationScoped
public class Episodes implements PanacheRepositoryBase<Episode, Episode.Key> {

    /** The newest revision of each episode, by number. */
    public Collection<Episode> current(String identificationId) {
        return newest(list("key.identificationId = ?1 order by key.number, key.revision", identificationId));
    }

    /** The same for all identifications of a case, by the identification. */
    Map<String, Collection<Episode>> currentOfCase(String caseHandle) {
        return list(
                        "key.identificationId in (select i.id from Identification i where i.caseHandle = ?1)"
                                + " order by key.identificationId, key.number, key.revision",
                        caseHandle)
                .stream()
                .collect(Collectors.groupingBy(
                        each -> each.key().identificationId(),
                        Collectors.collectingAndThen(Collectors.toList(), Episodes::newest)));
    }

    private static Collection<Episode> newest(List<Episode> revisions) {
        TreeMap<Integer, Episode> newest = new TreeMap<>();
        revisions.forEach(each -> newest.put(each.number(), each));
        return newest.values();
    }

    /** Every revision of one episode, oldest first; at least one. */
    List<Episode> revisions(String identificationId, int number) {
        List<Episode> revisions =
                list("key.identificationId = ?1 and key.number = ?2 order by key.revision", identificationId, number);
        if (revisions.isEmpty()) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
        return revisions;
    }

    /** The number of the next episode. Of two who take the same one is refused by the database. */
    int next(String identificationId) {
        return 1 + current(identificationId).size();
    }
}

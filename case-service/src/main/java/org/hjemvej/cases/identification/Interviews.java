package org.hjemvej.cases.identification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hjemvej.platform.rules.InterfaceRule;

/** The interviews of all identifications. */
@ApplicationScoped
public class Interviews implements PanacheRepositoryBase<Interview, Interview.Key> {

    public Interview get(String identificationId, int number) {
        return findByIdOptional(new Interview.Key(identificationId, number))
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** Those of all identifications of a case, by the identification; each in their order. */
    Map<String, List<Interview>> ofCase(String caseHandle) {
        return list(
                        "key.identificationId in (select i.id from Identification i where i.caseHandle = ?1)"
                                + " order by key.identificationId, key.number",
                        caseHandle)
                .stream()
                .collect(Collectors.groupingBy(each -> each.key().identificationId()));
    }

    public List<Interview> of(String identificationId) {
        return list("key.identificationId = ?1 order by key.number", identificationId);
    }
}

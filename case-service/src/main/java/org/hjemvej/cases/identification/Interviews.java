package org.hjemvej.cases.identification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.platform.rules.InterfaceRule;

/** The interviews of all identifications. */
@ApplicationScoped
public class Interviews implements PanacheRepositoryBase<Interview, Interview.Key> {

    public Interview get(String identificationId, int number) {
        return findByIdOptional(new Interview.Key(identificationId, number))
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    public List<Interview> of(String identificationId) {
        return list("key.identificationId = ?1 order by key.number", identificationId);
    }
}

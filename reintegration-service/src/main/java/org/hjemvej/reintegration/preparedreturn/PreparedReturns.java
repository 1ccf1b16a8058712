package org.hjemvej.reintegration.preparedreturn;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hjemvej.platform.rules.InterfaceRule;

/** The prepared returns. */
@ApplicationScoped
public class PreparedReturns implements PanacheRepositoryBase<PreparedReturn, String> {

    /** The return, or "no such resource" when there is none or it is not for this reader. */
    public PreparedReturn get(String ref, ReturnReader reader) {
        return findByIdOptional(ref).filter(reader::maySee).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The return as the system itself sees it. */
    public PreparedReturn get(String ref) {
        return findByIdOptional(ref).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    public Optional<PreparedReturn> living(String caseHandle) {
        return find("caseHandle = ?1 and endedOn is null", caseHandle).firstResultOptional();
    }

    /** The next returns after a position that a reader may see, oldest first. */
    public List<PreparedReturn> after(Instant requestedAt, String ref, ReturnReader reader, int limit) {
        StringBuilder query = new StringBuilder("requestedAt >= ?1 and (requestedAt > ?1 or ref > ?2)");
        List<Object> values = new ArrayList<>(List.of(requestedAt, ref));
        reader.ownRequestsOnly().ifPresent(person -> {
            values.add(person);
            query.append(" and requestedBy = ?").append(values.size());
        });
        reader.partnerOnly().ifPresent(organisation -> {
            values.add(organisation);
            query.append(" and place.partnerOrganisation = ?").append(values.size());
        });
        return find(query + " order by requestedAt, ref", values.toArray())
                .range(0, limit - 1)
                .list();
    }
}

package org.hjemvej.reintegration.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.platform.rules.InterfaceRule;

/** The versions of the programme. */
@ApplicationScoped
public class ProgrammeVersions implements PanacheRepositoryBase<ProgrammeVersion, String> {

    public ProgrammeVersion get(String id) {
        return findByIdOptional(id).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    public List<ProgrammeVersion> after(String id, int limit) {
        return find("id > ?1 order by id", id).range(0, limit - 1).list();
    }
}

package org.hjemvej.partners.organisations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hjemvej.platform.rules.InterfaceRule;

/** The register of partner organisations. */
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, String> {

    public Organisation get(String id) {
        return findByIdOptional(id).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    public Optional<Organisation> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    public List<Organisation> after(String code, int limit) {
        return find("code > ?1 order by code", code).range(0, limit - 1).list();
    }
}

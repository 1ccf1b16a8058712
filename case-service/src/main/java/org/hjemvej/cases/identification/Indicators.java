package org.hjemvej.cases.identification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The catalogue of indicators. */
@ApplicationScoped
public class Indicators implements PanacheRepositoryBase<Indicator, Indicator.Key> {

    public List<Indicator> all() {
        return list("order by key.catalogueVersion, key.code");
    }

    public Indicator get(String catalogueVersion, String code) {
        return findByIdOptional(new Indicator.Key(catalogueVersion, code))
                .orElseThrow(() -> IdentificationRule.INDICATOR_UNKNOWN.broken(
                        Map.of("code", code, "catalogueVersion", catalogueVersion)));
    }
}

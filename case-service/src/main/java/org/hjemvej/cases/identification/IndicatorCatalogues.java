package org.hjemvej.cases.identification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The versions of the catalogue of indicators. */
@ApplicationScoped
public class IndicatorCatalogues implements PanacheRepositoryBase<IndicatorCatalogue, String> {

    public Map<String, IndicatorCatalogue> byVersion() {
        return listAll().stream().collect(Collectors.toMap(IndicatorCatalogue::version, Function.identity()));
    }
}

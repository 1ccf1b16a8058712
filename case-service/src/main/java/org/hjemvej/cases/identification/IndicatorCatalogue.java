package org.hjemvej.cases.identification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version of the catalogue of indicators and when it may be used. Versions may overlap. Reference data. */
@Entity
@Immutable
@Table(name = "indicator_catalogue")
public class IndicatorCatalogue {

    @Id
    private String version;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String source;

    protected IndicatorCatalogue() {}

    static IndicatorCatalogue of(String version, LocalDate validFrom, @Nullable LocalDate validTo) {
        IndicatorCatalogue catalogue = new IndicatorCatalogue();
        catalogue.version = version;
        catalogue.validFrom = validFrom;
        catalogue.validTo = validTo;
        catalogue.source = "";
        return catalogue;
    }

    /** Refuses a day on which this version was not valid; both ends belong to it. */
    void mustBeValid(LocalDate on) {
        if (on.isBefore(validFrom) || (validTo != null && on.isAfter(validTo))) {
            throw IdentificationRule.INDICATOR_VERSION_NOT_VALID.broken(
                    Map.of("catalogueVersion", version, "observedOn", on));
        }
    }

    public String version() {
        return version;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }

    String source() {
        return source;
    }
}

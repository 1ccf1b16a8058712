package org.hjemvej.cases.identification.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.identification.Element;
import org.hjemvej.cases.identification.ExploitationForm;
import org.hjemvej.cases.identification.Indicator;
import org.hjemvej.cases.identification.IndicatorCatalogue;
import org.hjemvej.cases.identification.IndicatorCatalogues;
import org.hjemvej.cases.identification.IndicatorTargetGroup;
import org.hjemvej.cases.identification.Indicators;
import org.jspecify.annotations.Nullable;

/** The catalogue of indicators. */
@Path("/v1/indicators")
@Tag(
        name = "Indicators",
        description = "Coded indicators by act, means and purpose. No single one proves or disproves.")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorResource {

    private final Indicators indicators;
    private final IndicatorCatalogues catalogues;

    IndicatorResource(Indicators indicators, IndicatorCatalogues catalogues) {
        this.indicators = indicators;
        this.catalogues = catalogues;
    }

    /** One indicator. */
    @Schema(name = "Indicator")
    public record View(
            String code,
            String catalogueVersion,

            @Schema(
                    description = "First day on which this version of the catalogue may be used.",
                    examples = "2022-01-01")
            LocalDate validFrom,

            @Schema(description = "Last such day; absent while there is none.") @Nullable
            LocalDate validTo,

            Element element,

            @Schema(description = "The forms of exploitation it points to; empty for all of them.")
            List<ExploitationForm> exploitationForms,

            @Schema(description = "Whom it was written for; it binds nobody.", examples = "ALL")
            IndicatorTargetGroup targetGroup,

            String textEn,
            String textDa) {

        static View of(Indicator indicator, IndicatorCatalogue catalogue) {
            return new View(
                    indicator.key().code(),
                    indicator.key().catalogueVersion(),
                    catalogue.validFrom(),
                    catalogue.validTo(),
                    indicator.element(),
                    indicator.exploitationForms(),
                    indicator.targetGroup(),
                    indicator.textEn(),
                    indicator.textDa());
        }
    }

    /** The catalogue. */
    @Schema(name = "Indicators")
    public record ListView(List<View> items) {}

    @GET
    @PermitAll
    @Operation(operationId = "listIndicators", summary = "Read the catalogue of indicators, in all its versions")
    public ListView list() {
        Map<String, IndicatorCatalogue> versions = catalogues.byVersion();
        return new ListView(indicators.all().stream()
                .map(each -> View.of(each, versions.get(each.key().catalogueVersion())))
                .toList());
    }
}

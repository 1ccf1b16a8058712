package org.hjemvej.cases.identification.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.identification.Element;
import org.hjemvej.cases.identification.Indicator;
import org.hjemvej.cases.identification.Indicators;

/** The catalogue of indicators. */
@Path("/v1/indicators")
@Tag(
        name = "Indicators",
        description = "Coded indicators by act, means and purpose. No single one proves or disproves.")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorResource {

    private final Indicators indicators;

    IndicatorResource(Indicators indicators) {
        this.indicators = indicators;
    }

    /** One indicator. */
    @Schema(name = "Indicator")
    public record View(String code, String catalogueVersion, Element element, String textEn, String textDa) {

        static View of(Indicator indicator) {
            return new View(
                    indicator.key().code(),
                    indicator.key().catalogueVersion(),
                    indicator.element(),
                    indicator.textEn(),
                    indicator.textDa());
        }
    }

    /** The catalogue. */
    @Schema(name = "Indicators")
    public record ListView(List<View> items) {}

    @GET
    @PermitAll
    @Operation(operationId = "listIndicators", summary = "Read the catalogue of indicators")
    public ListView list() {
        return new ListView(indicators.all().stream().map(View::of).toList());
    }
}

package org.hjemvej.cases.outreach.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.outreach.PublicInformation;
import org.hjemvej.cases.outreach.PublicOffer;
import org.hjemvej.platform.rest.ForEverybody;
import org.hjemvej.platform.time.BusinessClock;

/** What is offered, as anybody may know it. */
@Path("/v1/offers")
@Tag(name = "Public information", description = "What is offered, by whom and where. No sign-in, no personal data.")
@Produces(MediaType.APPLICATION_JSON)
public class OfferResource {

    private final PublicInformation information;
    private final BusinessClock clock;

    OfferResource(PublicInformation information, BusinessClock clock) {
        this.information = information;
        this.clock = clock;
    }

    /** One offer. */
    @Schema(name = "PublicOffer")
    public record View(
            @Schema(examples = "LEGAL_AID") String code,

            @Schema(
                    description =
                            "ANYBODY, ASSESSED (as a person who was exploited), IN_PERIOD (of reflection and restitution), MINOR, UNACCOMPANIED_MINOR.",
                    examples = "[\"ASSESSED\"]")
            List<String> forWhom,

            @Schema(examples = "[\"ACTION_PLAN\"]") List<String> legalBasis,

            @Schema(
                    description = "The years of the latest national action plan that is known here.",
                    examples = "2022-2025")
            String actionPlan,

            LocalDate validFrom,
            String titleDa,
            String titleEn,
            String textDa,
            String textEn) {

        static View of(PublicOffer offer) {
            return new View(
                    offer.code(),
                    offer.forWhom(),
                    offer.legalBasis(),
                    offer.actionPlan(),
                    offer.validFrom(),
                    offer.titleDa(),
                    offer.titleEn(),
                    offer.textDa(),
                    offer.textEn());
        }
    }

    /** All offers that stand today. */
    @Schema(name = "PublicOffers")
    public record ListView(List<View> items) {}

    @GET
    @PermitAll
    @ForEverybody
    @Operation(operationId = "listOffers", summary = "Read what is offered to whom, in Danish and English")
    public ListView list() {
        return new ListView(
                information.offers(clock.today()).stream().map(View::of).toList());
    }
}

package org.hjemvej.partners.options.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.partners.agreements.Agreement;
import org.hjemvej.partners.agreements.Agreements;
import org.hjemvej.partners.coverage.PlaceReservations;
import org.hjemvej.partners.search.PartnerSearches;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.countries.KnownCountry;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Can we return her there? */
@Path("/v1/return-options")
@Tag(
        name = "Return options",
        description = "Agreements and free places of a country, or that a partner must be sought.")
@Produces(MediaType.APPLICATION_JSON)
public class ReturnOptionResource {

    private static final String NOT_COVERED =
            "No partner can receive her there now. This is no refusal: DRC looks for a qualified partner once she applies.";
    private static final String SEARCHING =
            "DRC looks for a qualified partner; who applies joins the search in the order of the requests.";

    private final Agreements agreements;
    private final PlaceReservations reservations;
    private final PartnerSearches searches;
    private final BusinessClock clock;
    private final Caller caller;
    private final Audit audit;
    private final int minimumRemainingDays;

    ReturnOptionResource(
            Agreements agreements,
            PlaceReservations reservations,
            PartnerSearches searches,
            BusinessClock clock,
            Caller caller,
            Audit audit,
            @ConfigProperty(name = "hjemvej.partner.minimum-remaining-days") int minimumRemainingDays) {
        this.agreements = agreements;
        this.reservations = reservations;
        this.searches = searches;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
        this.minimumRemainingDays = minimumRemainingDays;
    }

    /** Whether a country is covered. */
    public enum Coverage {
        COVERED,
        SEARCHING,
        NOT_COVERED
    }

    /** One agreement under which she could be received. */
    @Schema(name = "ReturnOption")
    public record Option(String agreementId, String organisation, LocalDate validTo, long freePlaces) {}

    /** The answer for a country. */
    @Schema(name = "ReturnOptions")
    public record View(
            String country,
            Coverage coverage,
            List<Option> items,

            @Schema(description = "What happens when nobody can receive her there now.") @Nullable
            String nextStep) {}

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "drc-adviser", "drc-programme-manager", "hst-return-officer"})
    @Operation(operationId = "getReturnOptions", summary = "Tell whether a person can be returned to a country")
    public View get(
            @QueryParam("country") @NotNull @Pattern(regexp = "[A-Z]{2}") @KnownCountry String country,
            @QueryParam("child") @DefaultValue("false") boolean child) {
        List<Agreement> able =
                agreements.allTakingPeople(country, clock.today().plusDays(minimumRemainingDays)).stream()
                        .filter(agreement -> agreement.canReceive(child, clock.today(), minimumRemainingDays))
                        .toList();
        Map<String, Long> taken =
                reservations.taken(able.stream().map(Agreement::id).toList());
        List<Option> options = able.stream()
                .map(agreement -> option(agreement, taken.getOrDefault(agreement.id(), 0L)))
                .filter(option -> option.freePlaces() > 0)
                .toList();
        audit.recordList(
                caller.anyRole(),
                "return-options.read",
                options.stream().map(Option::agreementId).toList());
        if (!options.isEmpty()) {
            return new View(country, Coverage.COVERED, options, null);
        }
        return searches.isOpen(country)
                ? new View(country, Coverage.SEARCHING, options, SEARCHING)
                : new View(country, Coverage.NOT_COVERED, options, NOT_COVERED);
    }

    private static Option option(Agreement agreement, long taken) {
        return new Option(
                agreement.id(), agreement.organisation().code(), agreement.validTo(), agreement.places() - taken);
    }
}

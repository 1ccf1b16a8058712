package org.hjemvej.cases.offers.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.entitlements.ServiceCategory;
import org.hjemvej.cases.offers.OfferService;
import org.hjemvej.cases.offers.ServiceOffer;
import org.hjemvej.cases.offers.ServiceOffers;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rest.Paged;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Services offered to a person: made, listed, read. */
@Path(ServiceOfferResource.PATH)
@Tag(
        name = "Offers",
        description = "Services offered to a person, her answer, appointments and attendance; no content.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ServiceOfferResource {

    static final String PATH = "/v1/cases/{handle: K-[0-9A-Z]{26}}/service-offers";
    static final String ID = "{id: U-[0-9A-Z]{26}}";

    private final OfferService offer;
    private final ServiceOffers offers;
    private final CaseFiles files;
    private final Caller caller;
    private final Audit audit;

    ServiceOfferResource(OfferService offer, ServiceOffers offers, CaseFiles files, Caller caller, Audit audit) {
        this.offer = offer;
        this.offers = offers;
        this.files = files;
        this.caller = caller;
        this.audit = audit;
    }

    /** What is offered, and who gives it. */
    @Schema(name = "NewServiceOffer")
    public record NewOffer(
            @Schema(examples = "PSYCHOLOGICAL") @NotNull ServiceCategory category,

            @Schema(description = "Code of the organisation that gives the service.", examples = "PRACTICE")
            @NotNull
            @Pattern(regexp = "[A-Z][A-Z0-9_]{1,29}")
            String provider) {}

    /** A page of offers. */
    @Schema(name = "ServiceOffers")
    public record ListView(List<OfferView> items, @Nullable String next) implements Paged {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "makeServiceOffer", summary = "Offer a service that the person is entitled to")
    @APIResponseSchema(value = OfferView.class, responseCode = "201", responseDescription = "The service is offered.")
    public RestResponse<OfferView> make(@PathParam("handle") String handle, @NotNull @Valid NewOffer body) {
        ServiceOffer made = offer.run(
                handle,
                CaseReader.of(caller),
                body.category(),
                body.provider(),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.created(
                "/v1/cases/" + handle + "/service-offers/" + made.id(), OfferView.of(made), made.version());
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "listServiceOffers", summary = "List what a person was offered, oldest first")
    public ListView list(
            @PathParam("handle") String handle,
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        files.get(handle, CaseReader.of(caller));
        Page<ServiceOffer> page = offers.of(handle, PageAfter.of(cursor, limit));
        audit.record(caller.anyRole(), "service-offer.list", handle, handle);
        return page.shown(OfferView::of, ListView::new);
    }

    @GET
    @Path(ID)
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "getServiceOffer", summary = "Read an offer")
    public RestResponse<OfferView> get(@PathParam("handle") String handle, @PathParam("id") String id) {
        files.get(handle, CaseReader.of(caller));
        ServiceOffer found = offers.get(handle, id);
        audit.record(caller.anyRole(), "service-offer.read", handle, id);
        return Answers.ok(OfferView.of(found), found.version());
    }
}

package org.hjemvej.partners.organisations.rest;

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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.hjemvej.partners.organisations.KeepOrganisations;
import org.hjemvej.partners.organisations.Organisation;
import org.hjemvej.partners.organisations.OrganisationStatus;
import org.hjemvej.partners.organisations.Organisations;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.countries.KnownCountry;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.Paged;
import org.hjemvej.platform.rest.SafeText;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register of partner organisations. */
@Path("/v1/organisations")
@Tag(name = "Organisations", description = "Partner NGOs and their due diligence, kept by DRC.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganisationResource {

    private static final String ID = "{id: O-[0-9A-Z]{26}}";

    private final KeepOrganisations keep;
    private final Organisations organisations;
    private final Caller caller;
    private final Audit audit;

    OrganisationResource(KeepOrganisations keep, Organisations organisations, Caller caller, Audit audit) {
        this.keep = keep;
        this.organisations = organisations;
        this.caller = caller;
        this.audit = audit;
    }

    /** An organisation DRC has found. */
    @Schema(name = "NewOrganisation")
    public record NewOrganisation(
            @Schema(description = "Its organisation in access tokens.", examples = "AURORA")
            @NotNull
            @Pattern(regexp = "[A-Z_]{2,40}")
            String code,

            @Schema(examples = "Aurora Reintegration (invented)", maxLength = 200) @NotNull @SafeText @Size(max = 200)
            String name,

            @Schema(description = "ISO 3166 alpha-2.", examples = "NG")
            @NotNull
            @Pattern(regexp = "[A-Z]{2}")
            @KnownCountry
            String country) {}

    /** The next state of an organisation. */
    @Schema(name = "OrganisationProgress")
    public record Progress(
            @Schema(examples = "SCREENED") @NotNull OrganisationStatus status) {}

    /** An organisation. */
    @Schema(name = "Organisation")
    public record View(String id, String code, String name, String country, OrganisationStatus status) {

        static View of(Organisation organisation) {
            return new View(
                    organisation.id(),
                    organisation.code(),
                    organisation.name(),
                    organisation.country(),
                    organisation.status());
        }
    }

    /** A page of organisations. */
    @Schema(name = "Organisations")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @POST
    @Idempotent
    @RolesAllowed("drc-programme-manager")
    @Operation(operationId = "identifyOrganisation", summary = "Enter an organisation into the register")
    @APIResponseSchema(
            value = View.class,
            responseCode = "201",
            responseDescription = "The organisation is in the register.")
    public RestResponse<View> identify(@NotNull @Valid NewOrganisation body) {
        Organisation organisation =
                keep.identify(body.code(), body.name(), body.country(), caller.as("drc-programme-manager"));
        return Answers.created("/v1/organisations/" + organisation.id(), View.of(organisation), organisation.version());
    }

    @GET
    @Transactional
    @RolesAllowed({"drc-programme-manager", "drc-adviser"})
    @Operation(operationId = "listOrganisations", summary = "List the register by code")
    public ListView list(
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        List<Organisation> found = organisations.after(Cursor.of(cursor).key(), limit + 1);
        Page<View> page = Cursor.page(found, limit, View::of, last -> new Cursor(last.code(), last.id()));
        audit.recordList(
                caller.anyRole(),
                "organisation.list",
                page.items().stream().map(View::id).toList());
        return new ListView(page.items(), page.next());
    }

    @GET
    @Path(ID)
    @Transactional
    @RolesAllowed({"drc-programme-manager", "drc-adviser"})
    @Operation(operationId = "getOrganisation", summary = "Read an organisation")
    public RestResponse<View> get(@PathParam("id") String id) {
        Organisation organisation = organisations.get(id);
        audit.record(caller.anyRole(), "organisation.read", "service", id);
        return Answers.ok(View.of(organisation), organisation.version());
    }

    @PUT
    @Path(ID + "/status")
    @RolesAllowed("drc-programme-manager")
    @Operation(operationId = "advanceOrganisation", summary = "Record the next step of screening and due diligence")
    public RestResponse<View> advance(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Progress body) {
        Organisation organisation = keep.advance(
                id, ExpectedVersion.of(ifMatch), body.status(), caller.inPersonAs("drc-programme-manager"));
        return Answers.ok(View.of(organisation), organisation.version());
    }
}

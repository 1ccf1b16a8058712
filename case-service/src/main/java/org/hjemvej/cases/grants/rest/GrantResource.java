package org.hjemvej.cases.grants.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.grants.AccessGrant;
import org.hjemvej.cases.grants.AccessGrants;
import org.hjemvej.cases.grants.EndGrant;
import org.hjemvej.cases.grants.GiveGrant;
import org.hjemvej.cases.grants.GrantEndReason;
import org.hjemvej.cases.grants.GrantPurpose;
import org.hjemvej.cases.grants.GrantedField;
import org.hjemvej.cases.whereabouts.AddressReader;
import org.hjemvej.cases.whereabouts.Purpose;
import org.hjemvej.cases.whereabouts.ReadWhereabouts;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.time.BusinessClock;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who outside CMM may read what of a case. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/grants")
@Tag(name = "Grants", description = "Fields of a case, for one purpose, until a day, for who may read them by consent.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GrantResource {

    private final GiveGrant give;
    private final EndGrant end;
    private final AccessGrants grants;
    private final ReadWhereabouts whereabouts;
    private final CaseFiles files;
    private final Caller caller;
    private final Audit audit;
    private final BusinessClock clock;

    GrantResource(
            GiveGrant give,
            EndGrant end,
            AccessGrants grants,
            ReadWhereabouts whereabouts,
            CaseFiles files,
            Caller caller,
            Audit audit,
            BusinessClock clock) {
        this.give = give;
        this.end = end;
        this.grants = grants;
        this.whereabouts = whereabouts;
        this.files = files;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the person has agreed to. */
    @Schema(name = "NewGrant")
    public record NewGrant(
            @Schema(examples = "DEFENCE_COUNSEL") @NotNull GrantPurpose purpose,

            @Schema(description = "Code of the organisation that may read.", examples = "LAWFIRM")
            @NotNull
            @Pattern(regexp = "[A-Z][A-Z0-9_]{1,29}")
            String receiver,

            @NotNull @NotEmpty @Size(max = 9) List<@NotNull GrantedField> fields,

            @Schema(description = "The last day on which it can be read.", examples = "2026-12-31")
            @NotNull
            @PlausibleDate
            LocalDate expiresOn,

            @Schema(
                    description = "The referral to the receiver with which it ends; needed for HEALTH_CARE.",
                    examples = "Z-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            @Nullable
            @Pattern(regexp = "Z-[0-9A-Z]{26}")
            String referralId) {}

    /** A grant. */
    @Schema(name = "Grant")
    public record View(
            @Schema(examples = "V-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            String id,

            @Schema(examples = "DEFENCE_COUNSEL") GrantPurpose purpose,
            @Schema(examples = "LAWFIRM") String receiver,

            @Schema(description = "The role in which the receiver reads.", examples = "lawyer")
            String role,

            List<GrantedField> fields,
            LocalDate expiresOn,

            @Schema(description = "The referral with which it ends; absent when it belongs to none.") @Nullable
            String referralId,

            @Schema(description = "Opaque id of who gave it.")
            String givenBy,

            Instant givenAt,
            @Nullable Instant endedAt,
            @Nullable GrantEndReason endReason) {

        static View of(AccessGrant grant) {
            return new View(
                    grant.id(),
                    grant.purpose(),
                    grant.receiver(),
                    grant.role(),
                    List.copyOf(grant.fields()),
                    grant.expiresOn(),
                    grant.referralId(),
                    grant.givenBy(),
                    grant.givenAt(),
                    grant.endedAt(),
                    grant.endReason());
        }
    }

    /** Who may know where the person lives, as of today; where that is, is told to nobody here. */
    @Schema(name = "GrantedAddress")
    public record AddressView(
            @Schema(examples = "W-4F8M2Q0T7V5B9D1H3K6N8R0S2W")
            String id,

            @Schema(examples = "L-4F8M2Q0T7V5B9D1H3K6N8R0S2W")
            String placementId,

            @Schema(description = "Opaque id of who is named.", examples = "cecilie")
            String reader,

            @Schema(examples = "CMM") String organisation,
            @Schema(examples = "ESCORT") Purpose purpose,
            LocalDate lastDay) {

        static AddressView of(AddressReader reader) {
            return new AddressView(
                    reader.id(),
                    reader.placementId(),
                    reader.reader(),
                    reader.organisation(),
                    reader.purpose(),
                    reader.lastDay());
        }
    }

    /** Every living grant of a case. */
    @Schema(name = "Grants")
    public record ListView(
            List<View> items,

            @Schema(
                    description =
                            "Who is named and may know today where she lives, in the order in which they were named.")
            List<AddressView> addressReaders) {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "giveGrant", summary = "Let a receiver read what the person has agreed to, until a day")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The receiver may read.")
    public RestResponse<View> give(
            @PathParam("handle") String handle,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "defenceCounsel",
                                                            value =
                                                                    "{\"purpose\":\"DEFENCE_COUNSEL\",\"receiver\":\"LAWFIRM\",\"fields\":[\"ASSESSMENT_DECISION\"],\"expiresOn\":\"2026-12-31\"}")))
                    @NotNull
                    @Valid
                    NewGrant body) {
        AccessGrant grant = give.run(
                handle,
                CaseReader.of(caller),
                new AccessGrant.Given(
                        body.purpose(), body.receiver(), body.fields(), body.expiresOn(), body.referralId()),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.created("/v1/cases/" + handle + "/grants", View.of(grant), grant.version());
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "listGrants",
            summary = "List every living grant of a case, and who is named to know where the person lives")
    public ListView list(@PathParam("handle") String handle) {
        files.get(handle, CaseReader.of(caller));
        LocalDate today = clock.today();
        audit.record(caller.anyRole(), "grant.list", handle, handle);
        return new ListView(
                grants.living(handle, today).stream().map(View::of).toList(),
                whereabouts.named(handle).stream().map(AddressView::of).toList());
    }

    @PUT
    @Path("{id: V-[0-9A-Z]{26}}/end")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "endGrant", summary = "End a grant before its day; nobody reads by it from then on")
    public RestResponse<View> end(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        AccessGrant grant = end.run(
                handle,
                id,
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.ok(View.of(grant), grant.version());
    }
}

package org.hjemvej.cases.contactpersons.rest;

import jakarta.annotation.security.RolesAllowed;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.contactpersons.NameSubstitute;
import org.hjemvej.cases.contactpersons.ReadContactPersons;
import org.hjemvej.cases.contactpersons.Substitution;
import org.hjemvej.cases.contactpersons.SubstitutionReason;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rest.Paged;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who stands in for the contact person of a case. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/substitutions")
@Tag(name = "Contact persons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubstitutionResource {

    private static final String ID = "{id: N-[0-9A-Z]{26}}";

    private final NameSubstitute substitutes;
    private final ReadContactPersons read;
    private final Caller caller;

    SubstitutionResource(NameSubstitute substitutes, ReadContactPersons read, Caller caller) {
        this.substitutes = substitutes;
        this.read = read;
        this.caller = caller;
    }

    /** Who stands in, when, why, and what she has to know. */
    @Schema(name = "NewSubstitution")
    public record NewSubstitution(
            @Schema(description = "The id by which she signs in; no handle.", examples = "cecilie")
            @NotNull
            @Pattern(regexp = ContactPersonResource.PERSON)
            String substitute,

            @Schema(description = "The first day on which she reads and acts.", examples = "2026-12-01")
            @NotNull
            @PlausibleDate
            LocalDate firstDay,

            @Schema(description = "The last one.", examples = "2026-12-14") @NotNull @PlausibleDate
            LocalDate lastDay,

            @Schema(examples = "HOLIDAY") @NotNull SubstitutionReason reason,

            @Schema(
                    description = "What she has to know; sealed, read one at a time.",
                    examples = "An invented note.",
                    maxLength = 4000)
            @NotNull
            @SafeText
            @Size(max = 4000)
            String note) {

        Substitution.Days days() {
            return new Substitution.Days(substitute, firstDay, lastDay, reason);
        }
    }

    /** A page of substitutions. */
    @Schema(name = "Substitutions")
    public record ListView(
            List<SubstitutionView> items, @Nullable String next) implements Paged {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "nameSubstitute",
            summary = "Let somebody stand in for the contact person on some days, and hand the case over in a note")
    @APIResponseSchema(
            value = SubstitutionView.class,
            responseCode = "201",
            responseDescription = "She reads and acts as the contact person on these days.")
    public RestResponse<SubstitutionView> name(
            @PathParam("handle") String handle, @NotNull @Valid NewSubstitution body) {
        Substitution named = substitutes.run(
                handle,
                body.days(),
                body.note(),
                CaseReader.of(caller),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.created(
                "/v1/cases/" + handle + "/substitutions/" + named.id(), SubstitutionView.of(named), named.version());
    }

    @PUT
    @Path(ID + "/end")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "endSubstitution", summary = "End a substitution before its last day, from now on")
    public RestResponse<SubstitutionView> end(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        Substitution ended = substitutes.end(
                handle,
                id,
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.ok(SubstitutionView.of(ended), ended.version());
    }

    @GET
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "listSubstitutions",
            summary = "List who stands in, stood in or will, for the contact person of a case, in the order of naming")
    public ListView list(
            @PathParam("handle") String handle,
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        return read.substitutions(
                        handle,
                        CaseReader.of(caller),
                        PageAfter.of(cursor, limit),
                        caller.as("cmm-contact-person", "cmm-manager"))
                .shown(SubstitutionView::of, ListView::new);
    }

    @GET
    @Path(ID)
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "getSubstitution",
            summary = "Read a substitution with the note by which the case is handed over; every look is audited")
    public RestResponse<SubstitutionView> get(@PathParam("handle") String handle, @PathParam("id") String id) {
        ReadContactPersons.HandedOver found =
                read.substitution(handle, id, CaseReader.of(caller), caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.ok(
                SubstitutionView.of(found.substitution(), found.note()),
                found.substitution().version());
    }
}

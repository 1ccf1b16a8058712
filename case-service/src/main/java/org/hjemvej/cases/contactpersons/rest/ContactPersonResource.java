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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.contactpersons.AssignContactPerson;
import org.hjemvej.cases.contactpersons.AssignmentReason;
import org.hjemvej.cases.contactpersons.ContactPersonTerm;
import org.hjemvej.cases.contactpersons.ReadContactPersons;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.Paged;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who of CMM is, and was, the contact person of a case. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}")
@Tag(name = "Contact persons", description = "Who of CMM follows a person, did so before, and stands in on some days.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactPersonResource {

    /** The id by which somebody signs in; no handle. */
    static final String PERSON = "(?![A-Z]-[0-9A-Z]{26}$)[A-Za-z0-9._:-]{1,64}";

    private final AssignContactPerson assign;
    private final ReadContactPersons read;
    private final Caller caller;

    ContactPersonResource(AssignContactPerson assign, ReadContactPersons read, Caller caller) {
        this.assign = assign;
        this.read = read;
        this.caller = caller;
    }

    /** Who is to be the contact person, and why. */
    @Schema(name = "NewContactPerson")
    public record NewContactPerson(
            @Schema(description = "The id by which she signs in; no handle.", examples = "clara")
            @NotNull
            @Pattern(regexp = PERSON)
            String person,

            @Schema(examples = "WORKLOAD") @NotNull AssignmentReason reason) {}

    /** The time in which somebody was, or is, the contact person. */
    @Schema(name = "ContactPersonTerm")
    public record View(
            @Schema(description = "Opaque id of the contact person.", examples = "clara")
            String person,

            Instant since,

            @Schema(description = "Absent as long as she is.") @Nullable
            Instant until,

            @Schema(description = "Absent of who opened the case.") @Nullable
            AssignmentReason reason,

            @Schema(description = "Opaque id of who assigned her.")
            String assignedBy) {

        static View of(ContactPersonTerm term) {
            return new View(term.person(), term.since(), term.until(), term.reason(), term.assignedBy());
        }
    }

    /** A page of contact persons. */
    @Schema(name = "ContactPersonTerms")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @PUT
    @Path("contact-person")
    @RolesAllowed("cmm-manager")
    @Operation(
            operationId = "assignContactPerson",
            summary =
                    "Assign a contact person, the first one or another; who stood in for the one before does so no more")
    public RestResponse<View> assign(
            @PathParam("handle") String handle,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewContactPerson body) {
        AssignContactPerson.Assigned assigned = assign.run(
                handle,
                body.person(),
                body.reason(),
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                caller.inPersonAs("cmm-manager"));
        return Answers.ok(View.of(assigned.term()), assigned.version());
    }

    @GET
    @Path("contact-persons")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "listContactPersons",
            summary = "List who was contact person of a case, from when to when and why, the first one first")
    public ListView list(
            @PathParam("handle") String handle,
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        List<ContactPersonTerm> found = read.history(
                handle,
                CaseReader.of(caller),
                Cursor.of(cursor).number(0),
                limit + 1,
                caller.as("cmm-contact-person", "cmm-manager"));
        Page<View> page =
                Cursor.page(found, limit, View::of, last -> new Cursor("number", Integer.toString(last.number())));
        return new ListView(page.items(), page.next());
    }
}

package org.hjemvej.cases.whereabouts.rest;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.accommodation.PlacementReader;
import org.hjemvej.cases.whereabouts.AddressReader;
import org.hjemvej.cases.whereabouts.NameAddressReaders;
import org.hjemvej.cases.whereabouts.Purpose;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rest.Paged;
import org.hjemvej.platform.rest.PlausibleDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who is named to know where a person lives. */
@Path("/v1/placements/" + AddressReaderResource.PLACEMENT + "/address-readers")
@Tag(name = "Whereabouts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AddressReaderResource {

    static final String PLACEMENT = "{id: L-[0-9A-Z]{26}}";
    private static final String READER = "{readerId: W-[0-9A-Z]{26}}";

    private final NameAddressReaders readers;
    private final Caller caller;

    AddressReaderResource(NameAddressReaders readers, Caller caller) {
        this.readers = readers;
        this.caller = caller;
    }

    /** Who may know, what for and how long. */
    @Schema(name = "NewAddressReader")
    public record NewReader(
            @Schema(description = "The id by which the person signs in; no handle.", examples = "cecilie")
            @NotNull
            @Pattern(regexp = "(?![A-Z]-[0-9A-Z]{26}$)[A-Za-z0-9._:-]{1,64}")
            String reader,

            @Schema(
                    description = "Code of her organisation; of which ones she can be decides the purpose.",
                    examples = "CMM")
            @NotNull
            @Pattern(regexp = "[A-Z][A-Z_]{1,29}")
            String organisation,

            @Schema(
                    description =
                            "ESCORT and SUBSTITUTE_CONTACT_PERSON: somebody at CMM. REPRESENTATIVE and MUNICIPALITY: of a child. HEALTH_VISIT: nobody.",
                    examples = "ESCORT")
            @NotNull
            Purpose purpose,

            @Schema(description = "The last day on which she may read.", examples = "2026-11-26")
            @NotNull
            @PlausibleDate
            LocalDate lastDay) {}

    /** A named reader. */
    @Schema(name = "AddressReader")
    public record View(
            @Schema(examples = "W-4F8M2Q0T7V5B9D1H3K6N8R0S2W")
            String id,

            @Schema(examples = "cecilie") String reader,
            @Schema(examples = "CMM") String organisation,
            Purpose purpose,
            Instant namedAt,
            LocalDate lastDay,

            @Schema(description = "When the right was taken back; absent when it was not.") @Nullable
            Instant endedAt) {

        static View of(AddressReader reader) {
            return new View(
                    reader.id(),
                    reader.reader(),
                    reader.organisation(),
                    reader.purpose(),
                    reader.namedAt(),
                    reader.lastDay(),
                    reader.endedAt());
        }
    }

    /** A page of named readers. */
    @Schema(name = "AddressReaders")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "nameAddressReader",
            summary =
                    "Name, as a person, somebody else at CMM, or who represents or looks after a child, who may know where a person lives")
    @APIResponseSchema(
            value = View.class,
            responseCode = "201",
            responseDescription = "The reader may read from now on, as long as she could be named.")
    public RestResponse<View> name(@PathParam("id") String id, @NotNull @Valid NewReader body) {
        AddressReader reader = readers.name(
                id,
                PlacementReader.of(caller),
                new AddressReader.Named(body.reader(), body.organisation(), body.purpose(), body.lastDay()),
                caller.inPersonAs("cmm-contact-person", "cmm-manager"));
        return Answers.created(
                "/v1/placements/" + id + "/address-readers/" + reader.id(), View.of(reader), reader.version());
    }

    @PUT
    @Path(READER + "/end")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "endAddressReader", summary = "Take the right to know the address back, from now on")
    public RestResponse<View> end(
            @PathParam("id") String id,
            @PathParam("readerId") String readerId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        AddressReader reader = readers.end(
                id,
                readerId,
                PlacementReader.of(caller),
                ExpectedVersion.of(ifMatch),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.ok(View.of(reader), reader.version());
    }

    @GET
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "listAddressReaders", summary = "List who is, or was, named for a placement")
    public ListView list(
            @PathParam("id") String id,
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        return readers.readPage(
                        id,
                        PlacementReader.of(caller),
                        PageAfter.of(cursor, limit),
                        caller.as("cmm-contact-person", "cmm-manager"))
                .shown(View::of, ListView::new);
    }

    @GET
    @Path(READER)
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "getAddressReader", summary = "Read who is named")
    public RestResponse<View> get(@PathParam("id") String id, @PathParam("readerId") String readerId) {
        AddressReader reader =
                readers.get(id, readerId, PlacementReader.of(caller), caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.ok(View.of(reader), reader.version());
    }
}

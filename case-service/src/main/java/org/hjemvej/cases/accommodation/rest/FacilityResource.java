package org.hjemvej.cases.accommodation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.accommodation.AccommodationType;
import org.hjemvej.cases.accommodation.Facilities;
import org.hjemvej.cases.accommodation.Facility;
import org.hjemvej.cases.accommodation.KeepFacilities;
import org.hjemvej.cases.accommodation.PlacesFor;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.Paged;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register of facilities. */
@Path("/v1/facilities")
@Tag(
        name = "Accommodation",
        description =
                "Safe places with board and lodging, reserved against their capacity. No address, no name of a place.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FacilityResource {

    static final String CODE = "{code: F-[0-9A-Z]{26}}";

    private final KeepFacilities keep;
    private final Facilities facilities;
    private final Caller caller;
    private final Audit audit;

    FacilityResource(KeepFacilities keep, Facilities facilities, Caller caller, Audit audit) {
        this.keep = keep;
        this.facilities = facilities;
        this.caller = caller;
        this.audit = audit;
    }

    /** What may change of a facility. */
    @Schema(name = "FacilityDescription")
    public record Body(
            @Schema(description = "Ordinary places; absent when they are not counted here.", examples = "7")
            @Nullable
            @Min(0)
            @Max(10_000)
            Integer capacity,

            @Schema(description = "Places more at peaks.", examples = "2") @NotNull @Min(0) @Max(1_000)
            Integer peak,

            @Schema(description = "Among whom people live there.", examples = "WOMEN") @NotNull
            PlacesFor placesFor,

            @Schema(examples = "[\"NO_LAWFUL_STAY\", \"EU_CITIZEN\"]") @NotNull @NotEmpty @Size(max = 5)
            List<@NotNull StayBasis> stayBases,

            @Schema(description = "Without board and lodging nobody is placed there.", examples = "true") @NotNull
            Boolean boardAndLodging,

            @Schema(description = "Code of the organisation that runs it.", examples = "RI")
            @NotNull
            @Pattern(regexp = "[A-Z][A-Z_]{1,29}")
            String organisation,

            @Schema(description = "The last day; absent when none is known.", examples = "2027-12-31")
            @Nullable
            @PlausibleDate
            LocalDate validTo) {

        Facility.Description description() {
            if (capacity == null && peak > 0) {
                throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "peak"));
            }
            return new Facility.Description(
                    capacity, peak, placesFor, EnumSet.copyOf(stayBases), boardAndLodging, organisation, validTo);
        }
    }

    /** A new facility. */
    @Schema(name = "NewFacility")
    public record NewFacility(
            @Schema(examples = "SECRET_ADDRESS_SHELTER") @NotNull
            AccommodationType type,

            @Schema(examples = "2026-11-25") @NotNull @PlausibleDate
            LocalDate validFrom,

            @NotNull @Valid Body description) {}

    /** A facility: what it is and for whom, never where. */
    @Schema(name = "Facility")
    public record View(
            @Schema(description = "An opaque handle.", examples = "F-VKCQR418GZ3JACRZGJA74JFVCG")
            String code,

            AccommodationType type,

            @Schema(description = "Absent when its places are not counted here.") @Nullable
            Integer capacity,

            int peak,
            PlacesFor placesFor,
            Set<StayBasis> stayBases,
            boolean boardAndLodging,
            String organisation,
            LocalDate validFrom,
            @Nullable LocalDate validTo,

            @Schema(description = "Where the numbers come from.", examples = "CMM 2026-11-25")
            String source) {

        static View of(Facility facility) {
            return new View(
                    facility.code(),
                    facility.type(),
                    facility.capacity(),
                    facility.peak(),
                    facility.placesFor(),
                    facility.stayBases(),
                    facility.includesBoardAndLodging(),
                    facility.organisation(),
                    facility.validFrom(),
                    facility.validTo(),
                    facility.source());
        }
    }

    /** A page of facilities. */
    @Schema(name = "Facilities")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @POST
    @Idempotent
    @RolesAllowed("cmm-manager")
    @Operation(operationId = "registerFacility", summary = "Register a facility; who waits for its places gets them")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The facility has its code.")
    public RestResponse<View> register(@NotNull @Valid NewFacility body) {
        Facility facility = keep.register(
                body.type(), body.validFrom(), body.description().description(), caller.as("cmm-manager"));
        return Answers.created("/v1/facilities/" + facility.code(), View.of(facility), facility.version());
    }

    @PUT
    @Path(CODE)
    @RolesAllowed("cmm-manager")
    @Operation(
            operationId = "changeFacility",
            summary = "Change a facility; never to fewer places than are taken, and who waits gets what becomes free")
    public RestResponse<View> change(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Body body) {
        Facility facility =
                keep.change(code, ExpectedVersion.of(ifMatch), body.description(), caller.as("cmm-manager"));
        return Answers.ok(View.of(facility), facility.version());
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "shelter-worker"})
    @Operation(
            operationId = "listFacilities",
            summary = "List the facilities, by their codes; who works in a shelter sees those of her organisation")
    public ListView list(
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        String position = Cursor.of(cursor).id();
        List<Facility> found = isCmm()
                ? facilities.after(position, limit + 1)
                : facilities.after(position, caller.organisation(), limit + 1);
        Page<View> page = Cursor.page(found, limit, View::of, last -> new Cursor(last.code(), last.code()));
        audit.recordList(
                caller.anyRole(),
                "facility.list",
                page.items().stream().map(View::code).toList());
        return new ListView(page.items(), page.next());
    }

    @GET
    @Path(CODE)
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "shelter-worker"})
    @Operation(operationId = "getFacility", summary = "Read a facility")
    public RestResponse<View> get(@PathParam("code") String code) {
        Facility facility = facilities.get(code);
        if (!isCmm() && !facility.organisation().equals(caller.organisation())) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
        audit.record(caller.anyRole(), "facility.read", "service", code);
        return Answers.ok(View.of(facility), facility.version());
    }

    private boolean isCmm() {
        return caller.hasAny("cmm-contact-person", "cmm-manager");
    }
}

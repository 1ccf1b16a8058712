package org.hjemvej.cases.accommodation.rest;

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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.accommodation.AccommodationType;
import org.hjemvej.cases.accommodation.AskForPlacement;
import org.hjemvej.cases.accommodation.Ground;
import org.hjemvej.cases.accommodation.Placement;
import org.hjemvej.cases.accommodation.PlacementReader;
import org.hjemvej.cases.accommodation.PlacesFor;
import org.hjemvej.cases.accommodation.ReadPlacements;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rest.Paged;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Safe places for persons. */
@Path("/v1/placements")
@Tag(name = "Accommodation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlacementResource {

    static final String ID = "{id: L-[0-9A-Z]{26}}";
    private static final String REFERRAL = "R-[0-9A-Z]{26}";
    private static final String CASE = "K-[0-9A-Z]{26}";

    private final AskForPlacement ask;
    private final ReadPlacements read;
    private final Caller caller;
    private final Audit audit;

    PlacementResource(AskForPlacement ask, ReadPlacements read, Caller caller, Audit audit) {
        this.ask = ask;
        this.read = read;
        this.caller = caller;
        this.audit = audit;
    }

    /** Who needs a place, and what kind: for a referral or for a case. */
    @Schema(name = "NewPlacement")
    public record NewPlacement(
            @Schema(
                    description = "The referral, as long as there is no case; this or caseHandle.",
                    examples = "R-4F8M2Q0T7V5B9D1H3K6N8R0S2W")
            @Nullable
            @Pattern(regexp = REFERRAL)
            String referralId,

            @Schema(description = "The case; this or referralId.") @Nullable @Pattern(regexp = CASE)
            String caseHandle,

            @Schema(
                    description =
                            "INTERIM_SECTION_34: instead of being held, while it is found out; takes the same places.",
                    examples = "INTERIM_SECTION_34")
            @NotNull
            Ground ground,

            @Schema(
                    description = "Among whom the person is to live; ANY only finds places that are for everybody.",
                    examples = "WOMEN")
            @NotNull
            PlacesFor placesFor,

            @Schema(description = "When the referral does not tell it.", examples = "ADULT") @Nullable
            AgeState ageState,

            @Schema(description = "When the referral does not tell it.", examples = "NO_LAWFUL_STAY") @Nullable
            StayBasis stayBasis,

            @Schema(
                    description = "That a secret address is needed was assessed for this asylum seeker alone.",
                    examples = "false")
            @Nullable
            Boolean individuallyAssessed,

            @Schema(
                    description = "The type that is wanted; absent for the first that suits and has a place.",
                    examples = "SECRET_ADDRESS_SHELTER")
            @Nullable
            AccommodationType type,

            @Schema(
                    description =
                            "CMM alone: the authority that is competent for such a place has decided so, and CMM carries it out.",
                    examples = "false")
            @Nullable
            Boolean carriesOutDecision) {

        AskForPlacement.Asked asked() {
            return new AskForPlacement.Asked(
                    whom(),
                    ground,
                    placesFor,
                    ageState,
                    stayBasis,
                    Boolean.TRUE.equals(individuallyAssessed),
                    type,
                    Boolean.TRUE.equals(carriesOutDecision));
        }

        private AskForPlacement.For whom() {
            if (referralId != null && caseHandle == null) {
                return new AskForPlacement.For.OfReferral(referralId);
            }
            if (caseHandle != null && referralId == null) {
                return new AskForPlacement.For.OfCase(caseHandle);
            }
            throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "referralId"));
        }
    }

    /** A page of placements. */
    @Schema(name = "Placements")
    public record ListView(
            List<PlacementView> items, @Nullable String next) implements Paged {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor", "police-liaison", "municipality-caseworker"})
    @Operation(
            operationId = "requestPlacement",
            summary =
                    "Ask for a safe place: reserved at once, or NO_CAPACITY with a turn in the queue and alternatives")
    @APIResponseSchema(
            value = PlacementView.class,
            responseCode = "201",
            responseDescription = "The placement is RESERVED or NO_CAPACITY.")
    public RestResponse<PlacementView> request(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(
                                                        name = "ofReferral",
                                                        value =
                                                                "{\"referralId\":\"R-4F8M2Q0T7V5B9D1H3K6N8R0S2W\",\"ground\":\"INTERIM_SECTION_34\",\"placesFor\":\"WOMEN\",\"ageState\":\"ADULT\",\"stayBasis\":\"NO_LAWFUL_STAY\"}"),
                                                @ExampleObject(
                                                        name = "ofCase",
                                                        value =
                                                                "{\"caseHandle\":\"K-7F3Q2M0T7V5B9D1H3K6N8R0S2W\",\"ground\":\"ORDINARY\",\"placesFor\":\"WOMEN\",\"type\":\"SECRET_ADDRESS_SHELTER\"}")
                                            }))
                    @NotNull
                    @Valid
                    NewPlacement body) {
        PlacementReader reader = PlacementReader.of(caller);
        Placement placement = ask.run(
                body.asked(),
                reader,
                caller.as(
                        "cmm-manager",
                        "cmm-contact-person",
                        "udl-assessor",
                        "police-liaison",
                        "municipality-caseworker"));
        return Answers.created(
                "/v1/placements/" + placement.id(),
                PlacementView.of(placement, reader, read.alternatives(placement, reader.cmm())),
                placement.version());
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor", "police-liaison", "municipality-caseworker"})
    @Operation(
            operationId = "listPlacements",
            summary = "List the placements of a case, or of a referral without a case, oldest first")
    public ListView list(
            @QueryParam("caseHandle") @Nullable @Pattern(regexp = CASE) String caseHandle,
            @QueryParam("referralId") @Nullable @Pattern(regexp = REFERRAL) String referralId,
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        PlacementReader reader = PlacementReader.of(caller);
        PageAfter after = PageAfter.of(cursor, limit);
        if ((caseHandle == null) == (referralId == null)) {
            throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "caseHandle"));
        }
        Page<Placement> page = caseHandle != null
                ? read.ofCase(caseHandle, reader, after)
                : read.ofReferral(String.valueOf(referralId), reader, after);
        audit.recordList(caller.anyRole(), "placement.list", page.ids(Placement::id));
        return page.shown(each -> PlacementView.of(each, reader, List.of()), ListView::new);
    }

    @GET
    @Path(ID)
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor", "police-liaison", "municipality-caseworker"})
    @Operation(operationId = "getPlacement", summary = "Read a placement; who waits, with what would suit instead")
    public RestResponse<PlacementView> get(@PathParam("id") String id) {
        PlacementReader reader = PlacementReader.of(caller);
        Placement placement = read.get(id, reader);
        audit.record(caller.anyRole(), "placement.read", placement.subject(), id);
        return Answers.ok(
                PlacementView.of(placement, reader, read.alternatives(placement, reader.cmm())), placement.version());
    }
}

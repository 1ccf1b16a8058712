package org.hjemvej.cases.identification.rest;

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
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.identification.Identification;
import org.hjemvej.cases.identification.IdentificationStatus;
import org.hjemvej.cases.identification.Identifications;
import org.hjemvej.cases.identification.IdentifyPerson;
import org.hjemvej.cases.identification.Observation;
import org.hjemvej.cases.identification.Presence;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.PlausibleDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Identification interviews. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/identifications")
@Tag(name = "Identifications", description = "Interviews by CMM, by consent, with coded indicators.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IdentificationResource {

    private static final String ID = "{id: I-[0-9A-Z]{26}}";

    private final IdentifyPerson identify;
    private final Identifications identifications;
    private final CaseFiles files;
    private final Caller caller;
    private final Audit audit;

    IdentificationResource(
            IdentifyPerson identify, Identifications identifications, CaseFiles files, Caller caller, Audit audit) {
        this.identify = identify;
        this.identifications = identifications;
        this.files = files;
        this.caller = caller;
        this.audit = audit;
    }

    /** A planned interview. */
    @Schema(name = "NewIdentification")
    public record NewIdentification(
            @Schema(description = "A kind of place, never an address.", examples = "CMM") @NotNull
            Identification.Setting setting,

            @Schema(description = "ISO 639-3 code; absent when no interpreter is needed.", examples = "eng")
            @Nullable
            @Pattern(regexp = "[a-z]{3}")
            String interpreterLanguage,

            @Schema(examples = "2026-11-22") @NotNull @PlausibleDate
            LocalDate plannedFor) {}

    /** What was found of one indicator. */
    @Schema(name = "IndicatorObservation")
    public record ObservationBody(
            @Schema(examples = "DEBT_TO_TRAFFICKER") @NotNull @Pattern(regexp = "[A-Z_]{2,60}")
            String code,

            @Schema(examples = "1") @NotNull @Pattern(regexp = "[0-9]{1,4}")
            String catalogueVersion,

            @Schema(examples = "PRESENT") @NotNull Presence presence,

            @Schema(examples = "2026-11-22") @NotNull @PlausibleDate
            LocalDate observedOn) {}

    /** Everything found so far; replaces what was recorded before. */
    @Schema(name = "IndicatorObservations")
    public record ObservationsBody(
            @NotNull @NotEmpty @Size(max = 100) List<@NotNull @Valid ObservationBody> observations) {}

    /** How an identification may end. */
    public enum Result {
        RECOMMENDED_FOR_ASSESSMENT,
        NO_INDICATORS
    }

    /** The end of an identification. */
    @Schema(name = "IdentificationConclusion")
    public record Conclusion(
            @Schema(examples = "RECOMMENDED_FOR_ASSESSMENT") @NotNull
            Result result) {}

    /** An identification. */
    @Schema(name = "Identification")
    public record View(
            String id,
            IdentificationStatus status,
            Identification.Setting setting,
            @Nullable String interpreterLanguage,
            LocalDate plannedFor,
            List<ObservationBody> observations,
            @Nullable Instant concludedAt) {

        static View of(Identification identification) {
            return new View(
                    identification.id(),
                    identification.status(),
                    identification.setting(),
                    identification.interpreterLanguage(),
                    identification.plannedFor(),
                    identification.observations().stream()
                            .map(o -> new ObservationBody(o.code(), o.catalogueVersion(), o.presence(), o.observedOn()))
                            .sorted(Comparator.comparing(ObservationBody::code))
                            .toList(),
                    identification.concludedAt());
        }
    }

    /** All identifications of a case. */
    @Schema(name = "Identifications")
    public record ListView(List<View> items) {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "ngo-outreach", "police-liaison", "udl-assessor"})
    @Operation(operationId = "planIdentification", summary = "Plan an identification interview")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The interview is planned.")
    public RestResponse<View> plan(@PathParam("handle") String handle, @NotNull @Valid NewIdentification body) {
        if (!caller.hasAny("cmm-contact-person", "cmm-manager")) {
            throw org.hjemvej.cases.identification.IdentificationRule.INTERVIEWER_NOT_CMM.broken();
        }
        Identification identification = identify.plan(
                handle, CaseReader.of(caller), body.setting(), body.interpreterLanguage(), body.plannedFor(), actor());
        return Answers.created(
                "/v1/cases/" + handle + "/identifications/" + identification.id(),
                View.of(identification),
                identification.version());
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "listIdentifications", summary = "List the identifications of a case")
    public ListView list(@PathParam("handle") String handle) {
        files.get(handle, CaseReader.of(caller));
        List<View> items = identifications.of(handle).stream().map(View::of).toList();
        audit.record(caller.anyRole(), "identification.list", handle, handle);
        return new ListView(items);
    }

    @GET
    @Path(ID)
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "getIdentification", summary = "Read an identification")
    public RestResponse<View> get(@PathParam("handle") String handle, @PathParam("id") String id) {
        files.get(handle, CaseReader.of(caller));
        Identification identification = identifications.get(handle, id);
        audit.record(caller.anyRole(), "identification.read", handle, id);
        return answer(identification);
    }

    @PUT
    @Path(ID + "/consent")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "recordInterviewConsent", summary = "Record that the person agrees to be interviewed")
    public RestResponse<View> consent(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(identify.recordConsent(step(handle, id, ifMatch)));
    }

    @PUT
    @Path(ID + "/start")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "startIdentification", summary = "Start the interview; a child has its representative")
    public RestResponse<View> start(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(identify.start(step(handle, id, ifMatch)));
    }

    @PUT
    @Path(ID + "/indicators")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "recordIndicators", summary = "Record what was found, indicator by indicator")
    public RestResponse<View> indicators(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ObservationsBody body) {
        List<Observation> found = body.observations().stream()
                .map(o -> new Observation(o.code(), o.catalogueVersion(), o.presence(), o.observedOn()))
                .toList();
        return answer(identify.recordIndicators(step(handle, id, ifMatch), found));
    }

    @PUT
    @Path(ID + "/conclusion")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "concludeIdentification", summary = "Conclude: recommend an assessment, or no indicators")
    public RestResponse<View> conclude(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Conclusion body) {
        boolean recommended = body.result() == Result.RECOMMENDED_FOR_ASSESSMENT;
        return answer(identify.conclude(step(handle, id, ifMatch), recommended));
    }

    private static RestResponse<View> answer(Identification identification) {
        return Answers.ok(View.of(identification), identification.version());
    }

    private IdentifyPerson.Step step(String handle, String id, @Nullable String ifMatch) {
        return new IdentifyPerson.Step(handle, id, CaseReader.of(caller), ExpectedVersion.of(ifMatch), actor());
    }

    private Actor actor() {
        return caller.as("cmm-contact-person", "cmm-manager");
    }
}

package org.hjemvej.cases.identification.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import org.hjemvej.cases.identification.HoldInterviews;
import org.hjemvej.cases.identification.Identification;
import org.hjemvej.cases.identification.Identifications;
import org.hjemvej.cases.identification.Interview;
import org.hjemvej.cases.identification.Interviews;
import org.hjemvej.cases.identification.OverrideReason;
import org.hjemvej.cases.identification.RepresentativeOverride;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.NotInFuture;
import org.hjemvej.platform.rest.PlausibleDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The interviews of an identification. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/identifications/{id: I-[0-9A-Z]{26}}/interviews")
@Tag(name = "Identifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InterviewResource {

    private static final String NUMBER = "{number: [0-9]{1,6}}";
    private static final int A_DAY = 1440;

    private final HoldInterviews hold;
    private final Interviews interviews;
    private final Identifications identifications;
    private final CaseFiles files;
    private final Caller caller;
    private final Audit audit;

    InterviewResource(
            HoldInterviews hold,
            Interviews interviews,
            Identifications identifications,
            CaseFiles files,
            Caller caller,
            Audit audit) {
        this.hold = hold;
        this.interviews = interviews;
        this.identifications = identifications;
        this.files = files;
        this.caller = caller;
        this.audit = audit;
    }

    /** How an interview went. */
    @Schema(name = "InterviewFacts")
    public record FactsBody(
            @Schema(examples = "90") @NotNull @Min(1) @Max(A_DAY)
            Integer durationMinutes,

            @Schema(examples = "true") @NotNull Boolean interpreterPresent,
            @Schema(examples = "true") @NotNull Boolean supportPersonPresent,

            @Schema(description = "Of a child it is true, or a manager says why not.", examples = "false") @NotNull
            Boolean representativePresent,

            @Nullable @Valid RepresentativeOverrideBody representativeOverride) {

        Interview.Facts facts() {
            return new Interview.Facts(
                    durationMinutes, interpreterPresent, supportPersonPresent, representativePresent);
        }
    }

    /** A further interview. */
    @Schema(name = "HeldInterview")
    public record HeldBody(
            @Schema(examples = "2026-11-22") @NotNull @PlausibleDate @NotInFuture
            LocalDate heldOn,

            @Schema(examples = "SHELTER") @NotNull Identification.Setting setting,
            @NotNull @Valid FactsBody facts) {}

    /** An interview; how it went is absent until it is added. */
    @Schema(name = "Interview")
    public record View(
            @Schema(examples = "1") int number,
            @Schema(examples = "2026-11-22") LocalDate heldOn,
            Identification.Setting setting,
            @Nullable Integer durationMinutes,
            @Nullable Boolean interpreterPresent,
            @Nullable Boolean supportPersonPresent,
            @Nullable Boolean representativePresent,

            @Schema(description = "Why a child was interviewed without its representative.") @Nullable
            OverrideReason overrideReason,

            @Schema(description = "Opaque id of the manager who decided so.") @Nullable
            String overrideBy) {

        static View of(Interview interview) {
            return new View(
                    interview.number(),
                    interview.heldOn(),
                    interview.setting(),
                    interview.durationMinutes(),
                    interview.interpreterPresent(),
                    interview.supportPersonPresent(),
                    interview.representativePresent(),
                    interview.overrideReason(),
                    interview.overrideBy());
        }
    }

    /** All interviews of an identification. */
    @Schema(name = "Interviews")
    public record ListView(List<View> items) {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "recordInterview",
            summary = "Record a further interview of an identification that is under way")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The interview is counted.")
    public RestResponse<View> record(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(
                                                        name = "adult",
                                                        value =
                                                                "{\"heldOn\":\"2026-11-22\",\"setting\":\"SHELTER\",\"facts\":{\"durationMinutes\":90,\"interpreterPresent\":true,\"supportPersonPresent\":false,\"representativePresent\":false}}"),
                                                @ExampleObject(
                                                        name = "childWithoutRepresentative",
                                                        value =
                                                                "{\"heldOn\":\"2026-11-22\",\"setting\":\"SHELTER\",\"facts\":{\"durationMinutes\":90,\"interpreterPresent\":true,\"supportPersonPresent\":false,\"representativePresent\":false,\"representativeOverride\":{\"reasonCode\":\"DANGER_IF_DELAYED\",\"reason\":\"An invented reason.\"}}}")
                                            }))
                    @NotNull
                    @Valid
                    HeldBody body) {
        RepresentativeOverrideBody override = body.facts().representativeOverride();
        Interview interview = hold.record(
                new HoldInterviews.Of(
                        handle, id, CaseReader.of(caller), RepresentativeOverrideBody.actor(override, caller)),
                body.heldOn(),
                body.setting(),
                body.facts().facts(),
                RepresentativeOverrideBody.of(override));
        return Answers.created(
                "/v1/cases/" + handle + "/identifications/" + id + "/interviews/" + interview.number(),
                View.of(interview),
                interview.version());
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "listInterviews", summary = "List the interviews of an identification, oldest first")
    public ListView list(@PathParam("handle") String handle, @PathParam("id") String id) {
        files.get(handle, CaseReader.of(caller));
        identifications.get(handle, id);
        List<View> items = interviews.of(id).stream().map(View::of).toList();
        audit.record(caller.anyRole(), "interview.list", handle, id);
        return new ListView(items);
    }

    @GET
    @Path(NUMBER)
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "getInterview", summary = "Read an interview")
    public RestResponse<View> get(
            @PathParam("handle") String handle, @PathParam("id") String id, @PathParam("number") int number) {
        files.get(handle, CaseReader.of(caller));
        identifications.get(handle, id);
        Interview interview = interviews.get(id, number);
        audit.record(caller.anyRole(), "interview.read", handle, id);
        return Answers.ok(View.of(interview), interview.version());
    }

    @PUT
    @Path(NUMBER + "/facts")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "completeInterview", summary = "Add or correct how an interview went")
    public RestResponse<View> complete(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(
                                                        name = "adult",
                                                        value =
                                                                "{\"durationMinutes\":90,\"interpreterPresent\":true,\"supportPersonPresent\":false,\"representativePresent\":false}"),
                                                @ExampleObject(
                                                        name = "child",
                                                        value =
                                                                "{\"durationMinutes\":90,\"interpreterPresent\":true,\"supportPersonPresent\":false,\"representativePresent\":true}")
                                            }))
                    @NotNull
                    @Valid
                    FactsBody body) {
        Interview interview = hold.complete(
                new HoldInterviews.Of(
                        handle,
                        id,
                        CaseReader.of(caller),
                        RepresentativeOverrideBody.actor(body.representativeOverride(), caller)),
                number,
                ExpectedVersion.of(ifMatch),
                body.facts(),
                RepresentativeOverrideBody.of(body.representativeOverride()));
        return Answers.ok(View.of(interview), interview.version());
    }

    @GET
    @Path(NUMBER + "/representative-override")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "getRepresentativeOverride",
            summary = "Read why a child was interviewed without its representative; every look is audited")
    public RepresentativeOverrideBody override(
            @PathParam("handle") String handle, @PathParam("id") String id, @PathParam("number") int number) {
        RepresentativeOverride override =
                hold.readOverride(handle, id, number, CaseReader.of(caller), caller.anyRole());
        return new RepresentativeOverrideBody(override.reasonCode(), override.reason());
    }
}

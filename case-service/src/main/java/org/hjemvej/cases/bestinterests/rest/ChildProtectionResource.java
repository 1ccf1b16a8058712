package org.hjemvej.cases.bestinterests.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.bestinterests.ChildsView;
import org.hjemvej.cases.bestinterests.FamilySafety;
import org.hjemvej.cases.bestinterests.FamilyTracing;
import org.hjemvej.cases.bestinterests.NotHeardFor;
import org.hjemvej.cases.bestinterests.ReadChildProtection;
import org.hjemvej.cases.bestinterests.RecordForReturn;
import org.hjemvej.cases.bestinterests.TracingOutcome;
import org.hjemvej.cases.bestinterests.ViewAbout;
import org.hjemvej.cases.bestinterests.ViewSupport;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.NotInFuture;
import org.hjemvej.platform.rest.PlausibleDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What protects a child, and what a decision about its return rests on. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}")
@Tag(
        name = "Child protection",
        description =
                "A child is heard, its family is looked for and assessed, and two persons decide what is best for it.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChildProtectionResource {

    private final ReadChildProtection read;
    private final RecordForReturn record;
    private final Caller caller;

    ChildProtectionResource(ReadChildProtection read, RecordForReturn record, Caller caller) {
        this.read = read;
        this.record = record;
        this.caller = caller;
    }

    /** That the child was helped to say what it wants; not what it said. */
    @Schema(name = "NewChildsView")
    public record ViewBody(
            @Schema(examples = "RETURN") @NotNull ViewAbout about,

            @Schema(description = "Whether the child said what it wants.", examples = "true") @NotNull
            Boolean heard,

            @Schema(description = "Why not, when it did not; TOO_YOUNG only who is known to be under twelve.") @Nullable
            NotHeardFor notHeardFor,

            @Schema(examples = "REPRESENTATIVE") @NotNull ViewSupport supportedBy,

            @Schema(examples = "2026-11-22") @NotNull @PlausibleDate @NotInFuture
            LocalDate heardOn) {}

    /** What came of looking for the family. */
    @Schema(name = "NewFamilyTracing")
    public record TracingBody(
            @Schema(examples = "WILLING_TO_RECEIVE") @NotNull
            TracingOutcome outcome,

            @Schema(description = "The family may be the trafficker.", examples = "SAFE") @NotNull
            FamilySafety familySafety,

            @Schema(description = "A place in a reception and care centre is confirmed.", examples = "false") @NotNull
            Boolean centreConfirmed,

            @Schema(examples = "2026-11-22") @NotNull @PlausibleDate @NotInFuture
            LocalDate tracedOn) {}

    @GET
    @Path("child-protection")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "getChildProtection",
            summary = "Read what protects the child and which gates of a return hold, without anything that is sealed")
    public RestResponse<ProtectionView> get(@PathParam("handle") String handle) {
        ReadChildProtection.Protection found = read.run(handle, CaseReader.of(caller), caller.anyRole());
        return Answers.ok(ProtectionView.of(found), found.file().version());
    }

    @POST
    @Path("child-views")
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "recordChildsView",
            summary = "Record that the child was heard, or why not; never what it said")
    @APIResponseSchema(
            value = ProtectionView.HeardView.class,
            responseCode = "201",
            responseDescription = "It is recorded; no later one changes it.")
    public RestResponse<ProtectionView.HeardView> view(
            @PathParam("handle") String handle,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(
                                                        name = "heard",
                                                        value =
                                                                "{\"about\":\"RETURN\",\"heard\":true,\"supportedBy\":\"REPRESENTATIVE\",\"heardOn\":\"2026-11-22\"}"),
                                                @ExampleObject(
                                                        name = "notHeard",
                                                        value =
                                                                "{\"about\":\"RETURN\",\"heard\":false,\"notHeardFor\":\"HARMFUL\",\"supportedBy\":\"REPRESENTATIVE\",\"heardOn\":\"2026-11-22\"}")
                                            }))
                    @NotNull
                    @Valid
                    ViewBody body) {
        ChildsView view = record.view(
                handle,
                CaseReader.of(caller),
                new ChildsView.Support(
                        body.about(), body.heard(), body.notHeardFor(), body.supportedBy(), body.heardOn()),
                actor());
        return Answers.created(path(handle), ProtectionView.HeardView.of(view), 0);
    }

    @POST
    @Path("family-tracings")
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "recordFamilyTracing",
            summary = "Record what came of looking for the family, and whether it is safe; the last one counts")
    @APIResponseSchema(
            value = ProtectionView.TracingView.class,
            responseCode = "201",
            responseDescription = "It is recorded; no later one changes it.")
    public RestResponse<ProtectionView.TracingView> tracing(
            @PathParam("handle") String handle, @NotNull @Valid TracingBody body) {
        FamilyTracing tracing = record.tracing(
                handle,
                CaseReader.of(caller),
                new FamilyTracing.Result(body.outcome(), body.familySafety(), body.centreConfirmed(), body.tracedOn()),
                actor());
        return Answers.created(path(handle), ProtectionView.TracingView.of(tracing), 0);
    }

    private Actor actor() {
        return caller.as("cmm-contact-person", "cmm-manager");
    }

    private static String path(String handle) {
        return "/v1/cases/" + handle + "/child-protection";
    }
}

package org.hjemvej.cases.minors.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.minors.ConcernNotice;
import org.hjemvej.cases.minors.NoticeChannel;
import org.hjemvej.cases.minors.NoticeStatus;
import org.hjemvej.cases.minors.NotifyMunicipality;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.NotInFuture;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The municipality is told of a child the same day. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/child-concern-notices")
@Tag(
        name = "Child concern notices",
        description =
                "The municipality is told of a child on the same day; CMM is reminded until there is proof that it knows.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConcernNoticeResource {

    private static final String ID = "{id: J-[0-9A-Z]{26}}";

    private final NotifyMunicipality notify;
    private final Caller caller;

    ConcernNoticeResource(NotifyMunicipality notify, Caller caller) {
        this.notify = notify;
        this.caller = caller;
    }

    /** That a municipality was told. */
    @Schema(name = "NewChildConcernNotice")
    public record Body(
            @Schema(description = "Code of the municipality, three digits; sealed.", examples = "101")
            @NotNull
            @Pattern(regexp = "[0-9]{3}")
            String municipality,

            @Schema(examples = "DIGITAL_POST") @NotNull NoticeChannel channel,

            @Schema(examples = "2026-11-22") @NotNull @PlausibleDate @NotInFuture
            LocalDate sentOn) {}

    /** The proof that it knows. */
    @Schema(name = "ChildConcernReceipt")
    public record ReceiptBody(
            @Schema(examples = "2026-11-22") @NotNull @PlausibleDate @NotInFuture
            LocalDate receivedOn,

            @Schema(
                    description =
                            "What proves it: number of the receipt, or who confirmed; sealed. Not kept of a child that has refused every interview.",
                    examples = "Receipt INVENTED-1",
                    maxLength = 200)
            @NotNull
            @SafeText
            @Size(max = 200)
            String proof) {}

    /** A notice without what is sealed. */
    @Schema(name = "ChildConcernNotice")
    public record View(
            String id,
            NoticeStatus status,
            NoticeChannel channel,
            LocalDate sentOn,
            @Nullable LocalDate receivedOn) {

        static View of(ConcernNotice notice) {
            return new View(notice.id(), notice.status(), notice.channel(), notice.sentOn(), notice.receivedOn());
        }
    }

    /** A notice in the clear. */
    @Schema(name = "OpenedChildConcernNotice")
    public record OpenedView(
            String id,
            NoticeStatus status,

            @Schema(examples = "101") String municipality,

            NoticeChannel channel,
            LocalDate sentOn,
            @Nullable LocalDate receivedOn,
            @Nullable String proof) {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "notifyMunicipality", summary = "Record that the municipality was told of the child")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The notice is recorded.")
    public RestResponse<View> send(@PathParam("handle") String handle, @NotNull @Valid Body body) {
        ConcernNotice notice =
                notify.send(handle, CaseReader.of(caller), body.municipality(), body.channel(), body.sentOn(), actor());
        return Answers.created(
                "/v1/cases/" + handle + "/child-concern-notices/" + notice.id(), View.of(notice), notice.version());
    }

    @GET
    @Path(ID)
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "getChildConcernNotice",
            summary = "Read which municipality was told, and the proof; every look is audited")
    public RestResponse<OpenedView> get(@PathParam("handle") String handle, @PathParam("id") String id) {
        NotifyMunicipality.Opened opened = notify.read(handle, id, CaseReader.of(caller), caller.anyRole());
        ConcernNotice notice = opened.notice();
        return Answers.ok(
                new OpenedView(
                        notice.id(),
                        notice.status(),
                        opened.municipality(),
                        notice.channel(),
                        notice.sentOn(),
                        notice.receivedOn(),
                        opened.receipt()),
                notice.version());
    }

    @PUT
    @Path(ID + "/receipt")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "proveMunicipalityKnows",
            summary = "Record the proof that the municipality has the notice")
    public RestResponse<View> receipt(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReceiptBody body) {
        ConcernNotice notice = notify.receipt(
                handle,
                id,
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                body.receivedOn(),
                body.proof(),
                actor());
        return Answers.ok(View.of(notice), notice.version());
    }

    private Actor actor() {
        return caller.as("cmm-contact-person", "cmm-manager");
    }
}

package org.hjemvej.reintegration.payments.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.hjemvej.reintegration.payments.CompleteProgramme;
import org.hjemvej.reintegration.payments.EndProgramme;
import org.hjemvej.reintegration.preparedreturn.EndReason;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.ReturnReader;
import org.hjemvej.reintegration.preparedreturn.ReturnStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The end of a programme, good or not. */
@Path("/v1/prepared-returns/{ref: P-[0-9A-Z]{26}}")
@Tag(name = "Payee and completion")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EndResource {

    private final CompleteProgramme complete;
    private final EndProgramme end;
    private final Caller caller;

    EndResource(CompleteProgramme complete, EndProgramme end, Caller caller) {
        this.complete = complete;
        this.end = end;
        this.caller = caller;
    }

    /** The state of the programme after its end, good or not. */
    @Schema(name = "Completion")
    public record Completion(
            String ref, ReturnStatus status, @Nullable LocalDate endedOn) {}

    /** DRC's acceptance of the final report. */
    @Schema(name = "FinalReport")
    public record FinalReport(
            @Schema(examples = "2027-07-20") @NotNull @PlausibleDate
            LocalDate finalReportAcceptedOn) {}

    /** Why a return is ended. */
    @Schema(name = "ReturnEnding")
    public record Ending(
            @Schema(
                    description =
                            "PERSONS_WISH is recorded by CMM or DRC, before the departure or after the arrival, the others by"
                                    + " CMM or Hjemrejsestyrelsen before the departure; ENTRY_CONDITION_MISSING only of a"
                                    + " return that is on hold.",
                    examples = "PERSONS_WISH")
            @NotNull
            EndReason reason,

            @Schema(
                    description = "Reasons in words; sealed.",
                    examples = "She wishes to stay with her sister.",
                    maxLength = 8000)
            @NotNull
            @SafeText
            @Size(max = 8000)
            String reasons) {}

    @PUT
    @Path("ending")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "hst-return-officer", "drc-adviser"})
    @Operation(
            operationId = "endReturn",
            summary = "End a return as a named person, with reasons; also one that is on hold")
    public RestResponse<Completion> end(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Ending body) {
        PreparedReturn prepared = end.run(
                ref,
                ReturnReader.of(caller),
                ExpectedVersion.of(ifMatch),
                body.reason(),
                body.reasons(),
                caller.inPersonAs("cmm-manager", "cmm-contact-person", "hst-return-officer", "drc-adviser"));
        return Answers.ok(new Completion(prepared.ref(), prepared.status(), prepared.endedOn()), prepared.version());
    }

    @PUT
    @Path("completion")
    @RolesAllowed("drc-adviser")
    @Operation(operationId = "completeProgramme", summary = "Complete the programme after the accepted final report")
    public RestResponse<Completion> complete(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid FinalReport body) {
        PreparedReturn prepared = complete.run(
                ref,
                ReturnReader.of(caller),
                ExpectedVersion.of(ifMatch),
                body.finalReportAcceptedOn(),
                caller.inPersonAs("drc-adviser"));
        return Answers.ok(new Completion(prepared.ref(), prepared.status(), prepared.endedOn()), prepared.version());
    }
}

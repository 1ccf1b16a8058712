package org.hjemvej.reintegration.payments.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.hjemvej.reintegration.payments.CompleteProgramme;
import org.hjemvej.reintegration.payments.EndProgramme;
import org.hjemvej.reintegration.payments.KeepPayee;
import org.hjemvej.reintegration.payments.Payee;
import org.hjemvej.reintegration.payments.PayeeDetails;
import org.hjemvej.reintegration.payments.PayoutChannel;
import org.hjemvej.reintegration.preparedreturn.EndReason;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.ReturnReader;
import org.hjemvej.reintegration.preparedreturn.ReturnStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who is paid, and the end of the programme. */
@Path("/v1/prepared-returns/{ref: P-[0-9A-Z]{26}}")
@Tag(name = "Payee and completion", description = "Who is paid, sealed; and the end of the programme, good or not.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PayeeResource {

    private final KeepPayee payees;
    private final CompleteProgramme complete;
    private final EndProgramme end;
    private final Caller caller;

    PayeeResource(KeepPayee payees, CompleteProgramme complete, EndProgramme end, Caller caller) {
        this.payees = payees;
        this.complete = complete;
        this.end = end;
        this.caller = caller;
    }

    /** Whom to pay and how. For a child the guardian or the partner, never the child itself; for an adult never a guardian. */
    @Schema(name = "PayeeBody")
    public record PayeeBody(
            @Schema(examples = "PERSON") @NotNull Payee.Kind kind,

            @Schema(examples = "Invented Person", maxLength = 140) @NotNull @SafeText @Size(max = 140)
            String name,

            @Schema(examples = "Lagos", maxLength = 70) @NotNull @SafeText @Size(max = 70)
            String town,

            @Schema(examples = "NG") @NotNull @Pattern(regexp = "[A-Z]{2}")
            String country,

            @Schema(examples = "PARTNER_CASH") @NotNull PayoutChannel channel) {}

    /** What is told of a payee once it is recorded. */
    @Schema(name = "PayeeToken")
    public record PayeeToken(
            @Schema(examples = "E-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            String token,

            PayoutChannel channel,
            String country) {}

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
    @Path("payee")
    @RolesAllowed("drc-adviser")
    @Operation(
            operationId = "recordPayee",
            summary = "Record who is paid and how; sealed under the key of the programme")
    public RestResponse<PayeeToken> payee(
            @PathParam("ref") String ref,
            @Parameter(description = "Needed when a payee is recorded already.") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @NotNull @Valid PayeeBody body) {
        Payee payee = payees.record(
                ref,
                ReturnReader.of(caller),
                ifMatch,
                body.channel(),
                new PayeeDetails(body.kind(), body.name(), body.town(), body.country()),
                caller.as("drc-adviser"));
        return Answers.ok(new PayeeToken(payee.token(), payee.channel(), payee.country()), payee.version());
    }

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

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.countries.KnownCountry;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.SafeText;
import org.hjemvej.reintegration.payments.KeepPayee;
import org.hjemvej.reintegration.payments.Payee;
import org.hjemvej.reintegration.payments.PayeeDetails;
import org.hjemvej.reintegration.payments.PayoutChannel;
import org.hjemvej.reintegration.preparedreturn.ReturnReader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who is paid. */
@Path("/v1/prepared-returns/{ref: P-[0-9A-Z]{26}}")
@Tag(name = "Payee and completion", description = "Who is paid, sealed; and the end of the programme, good or not.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PayeeResource {

    private final KeepPayee payees;
    private final Caller caller;

    PayeeResource(KeepPayee payees, Caller caller) {
        this.payees = payees;
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

            @Schema(examples = "NG") @NotNull @Pattern(regexp = "[A-Z]{2}") @KnownCountry
            String country,

            @Schema(examples = "PARTNER_CASH") @NotNull PayoutChannel channel) {}

    /** What is told of a payee once it is recorded. */
    @Schema(name = "PayeeToken")
    public record PayeeToken(
            @Schema(examples = "E-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            String token,

            PayoutChannel channel,
            String country) {}

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
                ifMatch == null ? null : ExpectedVersion.of(ifMatch),
                body.channel(),
                new PayeeDetails(body.kind(), body.name(), body.town(), body.country()),
                caller.as("drc-adviser"));
        return Answers.ok(new PayeeToken(payee.token(), payee.channel(), payee.country()), payee.version());
    }
}

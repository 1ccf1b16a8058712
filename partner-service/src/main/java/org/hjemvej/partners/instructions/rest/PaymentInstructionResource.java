package org.hjemvej.partners.instructions.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.partners.instructions.PaymentInstruction;
import org.hjemvej.partners.instructions.PaymentInstructions;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rest.Paged;
import org.jspecify.annotations.Nullable;

/** The partner's inbox of payment instructions. */
@Path("/v1/payment-instructions")
@Tag(
        name = "Payment instructions",
        description = "What the partner has been told to pay; amount and payee are read from reintegration-service.")
@Produces(MediaType.APPLICATION_JSON)
public class PaymentInstructionResource {

    private final PaymentInstructions instructions;
    private final Caller caller;
    private final Audit audit;

    PaymentInstructionResource(PaymentInstructions instructions, Caller caller, Audit audit) {
        this.instructions = instructions;
        this.caller = caller;
        this.audit = audit;
    }

    /** One instruction. */
    @Schema(name = "PaymentInstruction")
    public record View(
            String id,
            String programmeRef,
            String instalmentId,

            @Schema(description = "Read GET /v1/payouts/{id} of reintegration-service for amount and payee.")
            String payoutId,

            int sequence,
            Instant receivedAt) {

        static View of(PaymentInstruction instruction) {
            return new View(
                    instruction.id(),
                    instruction.programmeRef(),
                    instruction.instalmentId(),
                    instruction.payoutId(),
                    instruction.sequence(),
                    instruction.receivedAt());
        }
    }

    /** A page of instructions. */
    @Schema(name = "PaymentInstructions")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @GET
    @Transactional
    @RolesAllowed("partner-caseworker")
    @Operation(operationId = "listPaymentInstructions", summary = "List the instructions of the caller's organisation")
    public ListView list(
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        Page<PaymentInstruction> page = instructions.to(caller.organisation(), PageAfter.of(cursor, limit));
        audit.recordList(caller.anyRole(), "instruction.list", page.ids(PaymentInstruction::id));
        return page.shown(View::of, ListView::new);
    }
}

package org.hjemvej.cases.intake.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseKind;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.cases.intake.ConvertReferral;
import org.hjemvej.cases.matching.MatchToken;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Opening a case from a referral. */
@Path("/v1/cases")
@Tag(name = "Cases", description = "A person's case at CMM, known by its handle only.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseOpeningResource {

    private final ConvertReferral convert;
    private final Caller caller;

    CaseOpeningResource(ConvertReferral convert, Caller caller) {
        this.convert = convert;
        this.caller = caller;
    }

    /** What CMM knows when it opens a case. Uncertain age is DISPUTED, never a guess. */
    @Schema(name = "NewCase")
    public record NewCase(
            @Schema(examples = "R-4F8M2Q0T7V5B9D1H3K6N8R0S2W") @NotNull @Pattern(regexp = "R-[0-9A-Z]{26}")
            String referralId,

            @Schema(examples = "VICTIM_TRACK") @NotNull CaseKind kind,
            @Schema(examples = "NO_LAWFUL_STAY") @NotNull StayBasis stayBasis,
            @Schema(examples = "ADULT") @NotNull AgeState ageState,

            @Schema(
                    description = "From a search for possible matches; opens one case.",
                    examples = "Q-3M9K2Q0T7V5B9D1H3K6N8R0S2W")
            @NotNull
            @Pattern(regexp = MatchToken.Sent.PATTERN)
            String matchToken,

            @Schema(
                    description = "True when somebody has looked at the possible matches, and this is another person.",
                    examples = "true")
            @Nullable
            Boolean differentPerson) {}

    /** The handle of the new case. */
    @Schema(name = "OpenedCase")
    public record View(
            @Schema(examples = "K-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            String handle,

            CaseKind kind,
            boolean treatedAsChild,

            @Schema(description = "Why she is treated as a child, or is not.")
            List<ReasonView> because) {

        static View of(CaseFile file) {
            return new View(
                    file.handle(),
                    file.kind(),
                    file.treatedAsChild(),
                    file.ageState().because().stream().map(ReasonView::of).toList());
        }
    }

    /** One reason of how the person of a new case is treated. */
    @Schema(name = "OpenedCaseReason")
    public record ReasonView(
            @Schema(examples = "WHO_MAY_BE_A_CHILD_IS_ONE") String rule,
            @Schema(examples = "Convention art. 10(3)") String version,
            @Schema(examples = "ageState=DISPUTED") String fact,

            @Schema(description = "Since when this version of the rule is valid, where it has a date.") @Nullable
            LocalDate validFrom) {

        static ReasonView of(Because because) {
            return new ReasonView(because.rule(), because.version(), because.fact(), because.validFrom());
        }
    }

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "openCase",
            summary =
                    "Open a case from an accepted referral, after a search for possible matches; the caller becomes its"
                            + " contact person")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The case has its handle.")
    public RestResponse<View> open(@NotNull @Valid NewCase body) {
        Actor actor = caller.as("cmm-contact-person", "cmm-manager");
        CaseFile file = convert.run(
                body.referralId(),
                new MatchToken.Sent(body.matchToken(), Boolean.TRUE.equals(body.differentPerson())),
                body.kind(),
                body.stayBasis(),
                body.ageState(),
                actor);
        return Answers.created("/v1/cases/" + file.handle(), View.of(file), file.version());
    }
}

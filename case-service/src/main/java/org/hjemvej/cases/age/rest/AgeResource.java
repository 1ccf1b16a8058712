package org.hjemvej.cases.age.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.age.AgeConfidence;
import org.hjemvej.cases.age.AgeEstimate;
import org.hjemvej.cases.age.AgeFact;
import org.hjemvej.cases.age.AgeSource;
import org.hjemvej.cases.age.RecordAge;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.NotInFuture;
import org.hjemvej.platform.rest.PlausibleDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How old a person is, as far as it is known. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}")
@Tag(name = "Age", description = "Dated facts about an age, never overwritten; who may be a child is treated as one.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgeResource {

    private final RecordAge record;
    private final Caller caller;

    AgeResource(RecordAge record, Caller caller) {
        this.record = record;
        this.caller = caller;
    }

    /** One thing that is known of an age. */
    @Schema(name = "NewAgeFact")
    public record Body(
            @Schema(
                    description = "What an authority has decided is recorded by itself or by a manager of CMM.",
                    examples = "ASSESSED_BY_AUTHORITY")
            @NotNull
            AgeSource source,

            @Schema(description = "UNCERTAIN is a doubt, and who is in doubt is a child.", examples = "PROBABLE")
            @NotNull
            AgeConfidence confidence,

            @Schema(examples = "CHILD") @NotNull AgeFact.Said said,

            @Schema(description = "When it was said, shown or decided.", examples = "2026-11-20")
            @NotNull
            @PlausibleDate
            @NotInFuture
            LocalDate knownOn,

            @Schema(
                    description = "Day of birth, where one is known. Only the day on which she turns adult is kept.",
                    examples = "2010-02-14")
            @Nullable
            @PlausibleDate
            @NotInFuture
            LocalDate dayOfBirth,

            @Schema(description = "What the age assessment reported that a decision of the authority rests on.")
            @Nullable
            @Valid
            EstimateBody estimate) {}

    /** The most probable age, and the interval around it. */
    @Schema(name = "AgeEstimate")
    public record EstimateBody(
            @Schema(description = "In whole years.", examples = "16") @NotNull @Min(0) @Max(120)
            Integer probableAge,

            @Schema(examples = "14") @NotNull @Min(0) @Max(120)
            Integer intervalFrom,

            @Schema(examples = "18") @NotNull @Min(0) @Max(120)
            Integer intervalTo) {

        static @Nullable AgeEstimate told(@Nullable EstimateBody body) {
            return body == null ? null : new AgeEstimate(body.probableAge(), body.intervalFrom(), body.intervalTo());
        }

        static @Nullable EstimateBody of(@Nullable AgeEstimate estimate) {
            return estimate == null
                    ? null
                    : new EstimateBody(estimate.probableAge(), estimate.intervalFrom(), estimate.intervalTo());
        }
    }

    /** A fact as it was recorded. */
    @Schema(name = "AgeFact")
    public record FactView(
            int number,
            AgeSource source,
            AgeConfidence confidence,
            AgeFact.Said said,
            LocalDate knownOn,
            @Nullable LocalDate turnsAdultOn,

            @Schema(description = "What the age assessment reported that the decision rests on.") @Nullable
            EstimateBody estimate,

            @Schema(description = "Whether she is taken for a child on it, since it is uncertain.")
            boolean presumedMinor,

            String organisation,
            Instant recordedAt) {

        static FactView of(AgeFact fact) {
            return new FactView(
                    fact.number(),
                    fact.source(),
                    fact.confidence(),
                    fact.said(),
                    fact.knownOn(),
                    fact.turnsAdultOn(),
                    EstimateBody.of(fact.estimate()),
                    fact.isPresumedMinor(),
                    fact.organisation(),
                    fact.recordedAt());
        }
    }

    /** One reason of how a person is treated. */
    @Schema(name = "AgeReason")
    public record ReasonView(
            String rule,
            String version,
            String fact,
            @Nullable LocalDate validFrom) {

        static ReasonView of(Because because) {
            return new ReasonView(because.rule(), because.version(), because.fact(), because.validFrom());
        }
    }

    /** How a person is treated, and what it follows from. */
    @Schema(name = "Age")
    public record View(
            AgeState ageState,

            @Schema(description = "In doubt she is a child.")
            boolean treatedAsChild,

            @Schema(description = "Her eighteenth birthday, where it is known and no decision has to come first.")
            @Nullable
            LocalDate turnsAdultOn,

            List<ReasonView> because,

            @Schema(description = "Oldest first; none is ever changed.")
            List<FactView> facts) {

        static View of(RecordAge.Found found) {
            return new View(
                    found.finding().state(),
                    found.finding().state().treatedAsChild(),
                    found.finding().turnsAdultOn(),
                    found.finding().because().stream().map(ReasonView::of).toList(),
                    found.facts().stream().map(FactView::of).toList());
        }
    }

    @GET
    @Path("age")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(operationId = "getAge", summary = "Read whether the person is treated as a child, and why")
    public RestResponse<View> get(@PathParam("handle") String handle) {
        RecordAge.Found found = record.read(handle, CaseReader.of(caller), caller.anyRole());
        return Answers.ok(View.of(found), found.file().version());
    }

    @POST
    @Path("age-facts")
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "recordAgeFact",
            summary =
                    "Record what is known of the person's age; earlier facts stay, and how she is treated follows from all")
    @APIResponseSchema(
            value = View.class,
            responseCode = "201",
            responseDescription = "The fact is recorded; the answer is what follows.")
    public RestResponse<View> record(@PathParam("handle") String handle, @NotNull @Valid Body body) {
        RecordAge.Found found = record.run(
                handle,
                CaseReader.of(caller),
                new RecordAge.NewFact(
                        body.source(),
                        body.confidence(),
                        body.said(),
                        body.knownOn(),
                        body.dayOfBirth(),
                        EstimateBody.told(body.estimate())),
                caller.as("udl-assessor", "cmm-manager", "cmm-contact-person"));
        return Answers.created(
                "/v1/cases/" + handle + "/age", View.of(found), found.file().version());
    }
}

package org.hjemvej.cases.reflection.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.reflection.DecideReflectionPeriod;
import org.hjemvej.cases.reflection.EarlyEndReason;
import org.hjemvej.cases.reflection.ReflectionPeriod;
import org.hjemvej.cases.reflection.SimulatePeriod;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.NotInFuture;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.RequestLanguage;
import org.hjemvej.platform.rest.SafeText;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A step that is thought of, and the step that ends a period before its last day. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/reflection-periods/{id: T-[0-9A-Z]{26}}")
@Tag(name = "Reflection periods")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeriodStepResource {

    private static final int LONGEST = 366;

    private final DecideReflectionPeriod decide;
    private final SimulatePeriod simulate;
    private final RequestLanguage language;
    private final Caller caller;

    PeriodStepResource(
            DecideReflectionPeriod decide, SimulatePeriod simulate, RequestLanguage language, Caller caller) {
        this.decide = decide;
        this.simulate = simulate;
        this.language = language;
        this.caller = caller;
    }

    /** A step that is only thought of. */
    @Schema(name = "ReflectionPeriodSimulation")
    public record Thought(
            @Schema(examples = "EXTENSION") @NotNull SimulatePeriod.Step step,

            @Schema(description = "Of a GRANT: the day the decision would be notified.", examples = "2026-11-24")
            @Nullable
            @PlausibleDate
            LocalDate startDate,

            @Schema(description = "Of an EXTENSION: days to add.", examples = "60") @Nullable @Min(1) @Max(LONGEST)
            Integer days,

            @Schema(description = "Of an EARLY_END.", examples = "2026-11-24") @Nullable @PlausibleDate
            LocalDate endedOn,

            @Schema(description = "The day whose rules hold; today when it is left out.", examples = "2026-11-24")
            @Nullable
            @PlausibleDate
            LocalDate decidedOn) {

        SimulatePeriod.Wish wish() {
            return new SimulatePeriod.Wish(step, startDate, days, endedOn, decidedOn);
        }
    }

    /** A granted period that ends before its last day. */
    @Schema(name = "ReflectionPeriodEarlyEnd")
    public record EarlyEnd(
            @Schema(examples = "DEPARTED") @NotNull EarlyEndReason reason,

            @Schema(
                    description = "Reasons in words; sealed, shown to CMM and the deciding authority.",
                    examples = "She has left with help of her family.",
                    maxLength = 8000)
            @NotNull
            @SafeText
            @Size(max = 8000)
            String reasons,

            @Schema(description = "One of the days of the period.", examples = "2026-11-24")
            @NotNull
            @PlausibleDate
            @NotInFuture
            LocalDate endedOn) {}

    @POST
    @Path("simulations")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "simulateReflectionPeriod",
            summary = "Tell what a grant, more days or an early end would give, and why; saves nothing")
    public ForecastView simulate(
            @PathParam("handle") String handle, @PathParam("id") String id, @NotNull @Valid Thought body) {
        return ForecastView.of(
                simulate.run(handle, id, CaseReader.of(caller), body.wish(), caller.anyRole()), language.get());
    }

    @PUT
    @Path("early-end")
    @RolesAllowed({"udl-assessor", "cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "endReflectionPeriodEarly",
            summary = "End a granted period before its last day, as a named person of the authority of its basis")
    public RestResponse<ReflectionPeriodResource.View> endEarly(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EarlyEnd body) {
        ReflectionPeriod period = decide.endEarly(
                new DecideReflectionPeriod.Step(
                        handle,
                        id,
                        CaseReader.of(caller),
                        ExpectedVersion.of(ifMatch),
                        caller.inPersonAs("udl-assessor", "cmm-manager", "cmm-contact-person")),
                body.reason(),
                body.reasons(),
                body.endedOn());
        return Answers.ok(ReflectionPeriodResource.View.of(period), period.version());
    }
}

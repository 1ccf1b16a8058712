package org.hjemvej.reintegration.preparedreturn.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.countries.KnownCountry;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.Paged;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.hjemvej.reintegration.preparedreturn.ApplyForReturn;
import org.hjemvej.reintegration.preparedreturn.ConfirmArrival;
import org.hjemvej.reintegration.preparedreturn.Cooperation;
import org.hjemvej.reintegration.preparedreturn.PrepareReturn;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.PreparedReturns;
import org.hjemvej.reintegration.preparedreturn.ReadEndReasons;
import org.hjemvej.reintegration.preparedreturn.ReturnReader;
import org.hjemvej.reintegration.preparedreturn.RiskGate;
import org.hjemvej.reintegration.preparedreturn.Wish;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Prepared returns. */
@Path("/v1/prepared-returns")
@Tag(name = "Prepared returns", description = "The way home: applied for, prepared together, departed, arrived.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PreparedReturnResource {

    private static final String REF = "{ref: P-[0-9A-Z]{26}}";

    private final ApplyForReturn apply;
    private final PrepareReturn prepare;
    private final ConfirmArrival confirmArrival;
    private final ReadEndReasons endReasons;
    private final PreparedReturns returns;
    private final Caller caller;
    private final Audit audit;

    PreparedReturnResource(
            ApplyForReturn apply,
            PrepareReturn prepare,
            ConfirmArrival confirmArrival,
            ReadEndReasons endReasons,
            PreparedReturns returns,
            Caller caller,
            Audit audit) {
        this.apply = apply;
        this.prepare = prepare;
        this.confirmArrival = confirmArrival;
        this.endReasons = endReasons;
        this.returns = returns;
        this.caller = caller;
        this.audit = audit;
    }

    /** The wish of the person to go home, or to a country where she has a residence permit. */
    @Schema(name = "ReturnApplication")
    public record Application(
            @Schema(examples = "K-7F3Q2M0T7V5B9D1H3K6N8R0S2W") @NotNull @Pattern(regexp = "K-[0-9A-Z]{26}")
            String caseHandle,

            @Schema(description = "ISO 3166 alpha-2.", examples = "NG")
            @NotNull
            @Pattern(regexp = "[A-Z]{2}")
            @KnownCountry
            String destinationCountry,

            @Schema(description = "Month she would like to travel.", examples = "2027-01")
            @NotNull
            @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])")
            String targetDeparture) {}

    /** The written decision on cooperation. */
    public enum CooperationDecision {
        COOPERATING,
        NOT_COOPERATING
    }

    /** The decision. */
    @Schema(name = "CooperationBody")
    public record CooperationBody(
            @Schema(examples = "COOPERATING") @NotNull CooperationDecision decision,

            @Schema(examples = "2026-12-01") @NotNull @PlausibleDate
            LocalDate decidedOn,

            @Schema(
                    description = "The written reasons; sealed.",
                    examples = "She has attended every talk and helped to get travel documents.",
                    maxLength = 8000)
            @NotNull
            @SafeText
            @Size(max = 8000)
            String reasons) {}

    /** The outcome of the security risk assessment. */
    @Schema(name = "RiskBody")
    public record RiskBody(
            @Schema(examples = "GO") @NotNull RiskGate gate,

            @Schema(examples = "2026-12-05") @NotNull @PlausibleDate
            LocalDate assessedOn) {}

    /** Booked travel: a date, no flight. */
    @Schema(name = "TravelBody")
    public record TravelBody(
            @Schema(examples = "2027-01-10") @NotNull @PlausibleDate
            LocalDate departureDate) {}

    /** The departure. */
    @Schema(name = "DepartureBody")
    public record DepartureBody(
            @Schema(examples = "2027-01-10") @NotNull @PlausibleDate
            LocalDate departedOn) {}

    /** The arrival as the partner confirms it. */
    @Schema(name = "ArrivalBody")
    public record ArrivalBody(
            @Schema(examples = "2027-01-11") @NotNull @PlausibleDate
            LocalDate arrivedOn) {}

    /** A page of returns. */
    @Schema(name = "PreparedReturns")
    public record ListView(List<ReturnView> items, @Nullable String next) implements Paged {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "applyForReturn", summary = "Apply for a prepared return, at the wish of the person")
    @APIResponseSchema(
            value = ReturnView.class,
            responseCode = "201",
            responseDescription = "Applied; the return is in ELIGIBILITY_CHECK.")
    public RestResponse<ReturnView> apply(@NotNull @Valid Application body) {
        PreparedReturn prepared = apply.run(
                body.caseHandle(),
                new Wish(body.destinationCountry(), YearMonth.parse(body.targetDeparture())),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.created("/v1/prepared-returns/" + prepared.ref(), view(prepared), prepared.version());
    }

    @GET
    @Transactional
    @RolesAllowed({
        "cmm-contact-person",
        "cmm-manager",
        "hst-return-officer",
        "drc-adviser",
        "drc-finance",
        "drc-programme-manager",
        "partner-caseworker"
    })
    @Operation(operationId = "listPreparedReturns", summary = "List the returns the caller may see, oldest first")
    public ListView list(
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        Cursor position = Cursor.of(cursor);
        ReturnReader reader = ReturnReader.of(caller);
        List<PreparedReturn> found = returns.after(position.instant(), position.id(), reader, limit + 1);
        Page<ReturnView> page = Cursor.page(
                found,
                limit,
                this::view,
                last -> new Cursor(last.application().requestedAt().toString(), last.ref()));
        audit.recordList(
                caller.anyRole(),
                "return.list",
                page.items().stream().map(ReturnView::ref).toList());
        return new ListView(page.items(), page.next());
    }

    @GET
    @Path(REF)
    @Transactional
    @RolesAllowed({
        "cmm-contact-person",
        "cmm-manager",
        "hst-return-officer",
        "drc-adviser",
        "drc-finance",
        "drc-programme-manager",
        "partner-caseworker"
    })
    @Operation(operationId = "getPreparedReturn", summary = "Read a return with what may be done next")
    public RestResponse<ReturnView> get(@PathParam("ref") String ref) {
        PreparedReturn prepared = returns.get(ref, ReturnReader.of(caller));
        audit.record(caller.anyRole(), "return.read", prepared.caseHandle(), ref);
        String reasons = endReasons.run(prepared, caller).orElse(null);
        return Answers.ok(ReturnView.of(prepared, caller, reasons), prepared.version());
    }

    @PUT
    @Path(REF + "/cooperation")
    @RolesAllowed({"hst-return-officer", "cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "decideCooperation", summary = "Decide in writing whether the person actively takes part")
    public RestResponse<ReturnView> cooperation(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CooperationBody body) {
        Actor actor = caller.inPersonAs("hst-return-officer", "cmm-manager", "cmm-contact-person");
        Cooperation decision = Cooperation.valueOf(body.decision().name());
        return answer(prepare.decideCooperation(step(ref, ifMatch, actor), decision, body.decidedOn(), body.reasons()));
    }

    @PUT
    @Path(REF + "/risk-assessment")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "hst-return-officer"})
    @Operation(operationId = "assessRisk", summary = "Record the security risk assessment for the destination")
    public RestResponse<ReturnView> risk(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RiskBody body) {
        Actor actor = caller.inPersonAs("cmm-manager", "cmm-contact-person", "hst-return-officer");
        return answer(prepare.assessRisk(step(ref, ifMatch, actor), body.gate(), body.assessedOn()));
    }

    @PUT
    @Path(REF + "/travel")
    @RolesAllowed("hst-return-officer")
    @Operation(operationId = "bookTravel", summary = "Record that travel is booked; a date, no flight")
    public RestResponse<ReturnView> travel(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TravelBody body) {
        Actor actor = caller.as("hst-return-officer");
        return answer(prepare.bookTravel(step(ref, ifMatch, actor), body.departureDate()));
    }

    @PUT
    @Path(REF + "/departure")
    @RolesAllowed("hst-return-officer")
    @Operation(operationId = "recordDeparture", summary = "Record that the person has departed")
    public RestResponse<ReturnView> departure(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DepartureBody body) {
        Actor actor = caller.as("hst-return-officer");
        return answer(prepare.depart(step(ref, ifMatch, actor), body.departedOn()));
    }

    @PUT
    @Path(REF + "/arrival")
    @RolesAllowed("partner-caseworker")
    @Operation(operationId = "confirmArrival", summary = "Confirm the arrival, as the partner; it starts the payments")
    public RestResponse<ReturnView> arrival(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ArrivalBody body) {
        PreparedReturn prepared = confirmArrival.byPartner(
                ref,
                ReturnReader.of(caller),
                ExpectedVersion.of(ifMatch),
                body.arrivedOn(),
                caller.inPersonAs("partner-caseworker"));
        return answer(prepared);
    }

    private PrepareReturn.Step step(String ref, @Nullable String ifMatch, Actor actor) {
        return new PrepareReturn.Step(ref, ReturnReader.of(caller), ExpectedVersion.of(ifMatch), actor);
    }

    private RestResponse<ReturnView> answer(PreparedReturn prepared) {
        return Answers.ok(view(prepared), prepared.version());
    }

    private ReturnView view(PreparedReturn prepared) {
        return ReturnView.of(prepared, caller);
    }
}

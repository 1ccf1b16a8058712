package org.hjemvej.reintegration.plan.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.reintegration.money.Money;
import org.hjemvej.reintegration.money.MoneyView;
import org.hjemvej.reintegration.plan.BudgetLine;
import org.hjemvej.reintegration.plan.LineCategory;
import org.hjemvej.reintegration.plan.MakePlan;
import org.hjemvej.reintegration.plan.Plan;
import org.hjemvej.reintegration.plan.PlanStatus;
import org.hjemvej.reintegration.plan.Plans;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.PreparedReturns;
import org.hjemvej.reintegration.preparedreturn.ReturnReader;
import org.hjemvej.reintegration.programme.ProgrammeRule;
import org.hjemvej.reintegration.programme.ProgrammeVersion;
import org.hjemvej.reintegration.programme.ProgrammeVersions;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reintegration plans. */
@Path("/v1/prepared-returns/{ref: P-[0-9A-Z]{26}}/plans")
@Tag(name = "Reintegration plans", description = "Cash grant and in-kind lines; approved by a second person.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {

    private static final String NUMBER = "{number: [1-9][0-9]{0,2}}";

    private final MakePlan make;
    private final Plans plans;
    private final PreparedReturns returns;
    private final ProgrammeVersions programmes;
    private final Caller caller;
    private final Audit audit;

    PlanResource(
            MakePlan make,
            Plans plans,
            PreparedReturns returns,
            ProgrammeVersions programmes,
            Caller caller,
            Audit audit) {
        this.make = make;
        this.plans = plans;
        this.returns = returns;
        this.programmes = programmes;
        this.caller = caller;
        this.audit = audit;
    }

    /** One in-kind line, in the currency of the programme version. */
    @Schema(name = "NewBudgetLine")
    public record LineBody(
            @Schema(examples = "INCOME_ACTIVITY") @NotNull LineCategory category,

            @Schema(examples = "12000.00") @NotNull @Pattern(regexp = "[0-9]{1,12}(\\.[0-9]{1,3})?")
            String amount) {}

    /** A draft. */
    @Schema(name = "NewPlan")
    public record NewPlan(
            @Schema(examples = "V-4F8M2Q0T7V5B9D1H3K6N8R0S2W") @NotNull @Pattern(regexp = "V-[0-9A-Z]{26}")
            String programmeVersionId,

            @NotNull @Size(max = 50) List<@NotNull @Valid LineBody> lines) {}

    /** The person's agreement. */
    @Schema(name = "PlanAgreement")
    public record Agreement(
            @Schema(examples = "2026-12-04") @NotNull @PlausibleDate
            LocalDate agreedOn) {}

    /** One in-kind line. */
    @Schema(name = "BudgetLine")
    public record LineView(LineCategory category, MoneyView amount) {}

    /** A plan. */
    @Schema(name = "Plan")
    public record View(
            String id,
            int number,
            PlanStatus status,
            String programmeVersionId,
            MoneyView cash,
            MoneyView inKind,
            List<LineView> lines,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate decidedOn) {

        static View of(Plan plan) {
            String currency = plan.cash().currency().getCurrencyCode();
            return new View(
                    plan.id(),
                    plan.number(),
                    plan.status(),
                    plan.programmeVersionId(),
                    MoneyView.of(plan.cash()),
                    MoneyView.of(plan.inKind()),
                    plan.lines().stream()
                            .map(line ->
                                    new LineView(line.category(), MoneyView.of(Money.ofMinor(line.minor(), currency))))
                            .toList(),
                    plan.agreedOn(),
                    plan.decidedOn());
        }
    }

    /** All plans of a return. */
    @Schema(name = "Plans")
    public record ListView(List<View> items) {}

    @POST
    @Idempotent
    @RolesAllowed("drc-adviser")
    @Operation(operationId = "draftPlan", summary = "Draft a plan with the rates of a programme version")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The draft exists.")
    public RestResponse<View> draft(@PathParam("ref") String ref, @NotNull @Valid NewPlan body) {
        ProgrammeVersion programme = programmes.get(body.programmeVersionId());
        String currency = programme.cash().currency().getCurrencyCode();
        List<BudgetLine> lines = body.lines().stream()
                .map(line -> new BudgetLine(line.category(), minor(line.amount(), currency)))
                .toList();
        Plan plan =
                make.draft(ref, ReturnReader.of(caller), body.programmeVersionId(), lines, caller.as("drc-adviser"));
        return Answers.created(
                "/v1/prepared-returns/" + ref + "/plans/" + plan.number(), View.of(plan), plan.version());
    }

    @GET
    @Transactional
    @RolesAllowed({
        "drc-adviser",
        "drc-finance",
        "hst-return-officer",
        "cmm-contact-person",
        "cmm-manager",
        "partner-caseworker"
    })
    @Operation(operationId = "listPlans", summary = "List the plans of a return")
    public ListView list(@PathParam("ref") String ref) {
        PreparedReturn prepared = returns.get(ref, ReturnReader.of(caller));
        audit.record(caller.anyRole(), "plan.list", prepared.caseHandle(), ref);
        return new ListView(plans.of(ref).stream().map(View::of).toList());
    }

    @GET
    @Path(NUMBER)
    @Transactional
    @RolesAllowed({
        "drc-adviser",
        "drc-finance",
        "hst-return-officer",
        "cmm-contact-person",
        "cmm-manager",
        "partner-caseworker"
    })
    @Operation(operationId = "getPlan", summary = "Read a plan")
    public RestResponse<View> get(@PathParam("ref") String ref, @PathParam("number") int number) {
        PreparedReturn prepared = returns.get(ref, ReturnReader.of(caller));
        Plan plan = plans.get(ref, number);
        audit.record(caller.anyRole(), "plan.read", prepared.caseHandle(), plan.id());
        return answer(plan);
    }

    @PUT
    @Path(NUMBER + "/sharing")
    @RolesAllowed("drc-adviser")
    @Operation(operationId = "sharePlan", summary = "Share the plan with the partner")
    public RestResponse<View> share(
            @PathParam("ref") String ref,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(make.share(step(ref, number, ifMatch, caller.as("drc-adviser"))));
    }

    @PUT
    @Path(NUMBER + "/agreement")
    @RolesAllowed("drc-adviser")
    @Operation(operationId = "agreePlan", summary = "Record that the person agrees with the plan")
    public RestResponse<View> agree(
            @PathParam("ref") String ref,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Agreement body) {
        return answer(make.agree(step(ref, number, ifMatch, caller.as("drc-adviser")), body.agreedOn()));
    }

    @PUT
    @Path(NUMBER + "/submission")
    @RolesAllowed("drc-adviser")
    @Operation(operationId = "submitPlan", summary = "Submit the plan for approval")
    public RestResponse<View> submit(
            @PathParam("ref") String ref,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(make.submit(step(ref, number, ifMatch, caller.as("drc-adviser"))));
    }

    @PUT
    @Path(NUMBER + "/approval")
    @RolesAllowed("hst-return-officer")
    @Operation(operationId = "approvePlan", summary = "Approve the plan, in person, as another than who wrote it")
    public RestResponse<View> approve(
            @PathParam("ref") String ref,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(make.approve(step(ref, number, ifMatch, caller.inPersonAs("hst-return-officer"))));
    }

    @PUT
    @Path(NUMBER + "/return-for-changes")
    @RolesAllowed("hst-return-officer")
    @Operation(operationId = "returnPlan", summary = "Return the plan for changes")
    public RestResponse<View> returnForChanges(
            @PathParam("ref") String ref,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(make.returnForChanges(step(ref, number, ifMatch, caller.inPersonAs("hst-return-officer"))));
    }

    private MakePlan.Step step(String ref, int number, @Nullable String ifMatch, Actor actor) {
        return new MakePlan.Step(ref, number, ReturnReader.of(caller), ExpectedVersion.of(ifMatch), actor);
    }

    private static RestResponse<View> answer(Plan plan) {
        return Answers.ok(View.of(plan), plan.version());
    }

    private static long minor(String amount, String currency) {
        try {
            long minor = Money.of(amount, currency).minor();
            if (minor == 0) {
                throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "lines.amount"));
            }
            return minor;
        } catch (ArithmeticException e) {
            throw ProgrammeRule.AMOUNT_DECIMALS.broken(Map.of("currency", currency));
        }
    }
}

package org.hjemvej.partners.agreements.rest;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.partners.agreements.Agreement;
import org.hjemvej.partners.agreements.AgreementStatus;
import org.hjemvej.partners.agreements.Agreements;
import org.hjemvej.partners.agreements.ConcludeAgreement;
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
import org.hjemvej.platform.time.BusinessClock;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Cooperation agreements. */
@Path("/v1/agreements")
@Tag(name = "Agreements", description = "Country, period, places and groups; signed and activated by DRC.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementResource {

    private static final String ID = "{id: X-[0-9A-Z]{26}}";

    private final ConcludeAgreement conclude;
    private final Agreements agreements;
    private final BusinessClock clock;
    private final Caller caller;
    private final Audit audit;

    AgreementResource(
            ConcludeAgreement conclude, Agreements agreements, BusinessClock clock, Caller caller, Audit audit) {
        this.conclude = conclude;
        this.agreements = agreements;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
    }

    /** The terms of an agreement. */
    @Schema(name = "NewAgreement")
    public record NewAgreement(
            @Schema(examples = "O-4F8M2Q0T7V5B9D1H3K6N8R0S2W") @NotNull @Pattern(regexp = "O-[0-9A-Z]{26}")
            String organisationId,

            @Schema(examples = "NG") @NotNull @Pattern(regexp = "[A-Z]{2}") @KnownCountry
            String country,

            @Schema(examples = "2026-11-01") @NotNull @PlausibleDate
            LocalDate validFrom,

            @Schema(examples = "2028-10-31") @NotNull @PlausibleDate
            LocalDate validTo,

            @Schema(description = "People at a time.", examples = "10") @NotNull @Min(0) @Max(100_000)
            Integer places,

            @Schema(examples = "false") @NotNull Boolean acceptsMinors) {}

    /** An agreement. */
    @Schema(name = "Agreement")
    public record View(
            String id,
            @Schema(description = "Code of the partner.") String organisation,
            String country,
            LocalDate validFrom,
            LocalDate validTo,
            int places,
            boolean acceptsMinors,
            AgreementStatus status) {

        static View of(Agreement agreement) {
            return new View(
                    agreement.id(),
                    agreement.organisation().code(),
                    agreement.country(),
                    agreement.validFrom(),
                    agreement.validTo(),
                    agreement.places(),
                    agreement.acceptsMinors(),
                    agreement.status());
        }
    }

    /** A page of agreements. */
    @Schema(name = "Agreements")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    /** Whether an agreement is good at this moment. */
    @Schema(name = "AgreementStanding")
    public record Standing(String agreementId, boolean good) {}

    @POST
    @Idempotent
    @RolesAllowed("drc-programme-manager")
    @Operation(operationId = "draftAgreement", summary = "Draft an agreement with an organisation of the register")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The draft exists.")
    public RestResponse<View> draft(@NotNull @Valid NewAgreement body) {
        Agreement agreement = conclude.draft(
                body.organisationId(),
                new Agreement.Terms(
                        body.country(), body.validFrom(), body.validTo(), body.places(), body.acceptsMinors()),
                caller.as("drc-programme-manager"));
        return Answers.created("/v1/agreements/" + agreement.id(), View.of(agreement), agreement.version());
    }

    @GET
    @Transactional
    @RolesAllowed({"drc-programme-manager", "drc-adviser"})
    @Operation(operationId = "listAgreements", summary = "List agreements, oldest first")
    public ListView list(
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        Cursor position = Cursor.of(cursor);
        List<Agreement> found = agreements.after(position.instant(), position.id(), limit + 1);
        Page<View> page = Cursor.page(
                found, limit, View::of, last -> new Cursor(last.createdAt().toString(), last.id()));
        audit.recordList(
                caller.anyRole(),
                "agreement.list",
                page.items().stream().map(View::id).toList());
        return new ListView(page.items(), page.next());
    }

    @GET
    @Path(ID)
    @Transactional
    @RolesAllowed({"drc-programme-manager", "drc-adviser"})
    @Operation(operationId = "getAgreement", summary = "Read an agreement")
    public RestResponse<View> get(@PathParam("id") String id) {
        Agreement agreement = agreements.get(id);
        audit.record(caller.anyRole(), "agreement.read", "service", id);
        return answer(agreement);
    }

    @GET
    @Path(ID + "/standing")
    @Transactional
    @RolesAllowed("service")
    @Operation(
            operationId = "getAgreementStanding",
            summary = "Tell another service whether an agreement is good now, before money moves")
    public Standing standing(@PathParam("id") String id) {
        Agreement agreement = agreements.get(id);
        audit.record(caller.anyRole(), "agreement.standing", "service", id);
        return new Standing(id, agreement.isGood(clock.today()));
    }

    @PUT
    @Path(ID + "/negotiation")
    @RolesAllowed("drc-programme-manager")
    @Operation(operationId = "negotiateAgreement", summary = "Begin to negotiate")
    public RestResponse<View> negotiate(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(conclude.negotiate(id, ExpectedVersion.of(ifMatch), manager()));
    }

    @PUT
    @Path(ID + "/signature")
    @RolesAllowed("drc-programme-manager")
    @Operation(operationId = "signAgreement", summary = "Sign, with a qualified organisation")
    public RestResponse<View> sign(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(conclude.sign(id, ExpectedVersion.of(ifMatch), manager()));
    }

    @PUT
    @Path(ID + "/activation")
    @RolesAllowed("drc-programme-manager")
    @Operation(operationId = "activateAgreement", summary = "Activate within its period")
    public RestResponse<View> activate(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(conclude.activate(id, ExpectedVersion.of(ifMatch), manager()));
    }

    @PUT
    @Path(ID + "/suspension")
    @RolesAllowed("drc-programme-manager")
    @Operation(operationId = "suspendAgreement", summary = "Suspend: nothing new, money is held")
    public RestResponse<View> suspend(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(conclude.suspend(id, ExpectedVersion.of(ifMatch), manager()));
    }

    private Actor manager() {
        return caller.inPersonAs("drc-programme-manager");
    }

    private static RestResponse<View> answer(Agreement agreement) {
        return Answers.ok(View.of(agreement), agreement.version());
    }
}

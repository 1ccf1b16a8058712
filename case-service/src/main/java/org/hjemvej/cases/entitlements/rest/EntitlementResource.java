package org.hjemvej.cases.entitlements.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.entitlements.Condition;
import org.hjemvej.cases.entitlements.Entitlement;
import org.hjemvej.cases.entitlements.EntitlementAnswer;
import org.hjemvej.cases.entitlements.ReadEntitlements;
import org.hjemvej.cases.entitlements.RestsOn;
import org.hjemvej.cases.entitlements.ServiceCategory;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** What a person is entitled to. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/entitlements")
@Tag(name = "Entitlements", description = "What a person is entitled to on a date, and by which rule and decision.")
@Produces(MediaType.APPLICATION_JSON)
public class EntitlementResource {

    private final ReadEntitlements read;
    private final Caller caller;
    private final BusinessClock clock;

    EntitlementResource(ReadEntitlements read, Caller caller, BusinessClock clock) {
        this.read = read;
        this.caller = caller;
        this.clock = clock;
    }

    /** One rule of a computed answer. */
    @Schema(name = "EntitlementReason")
    public record ReasonView(
            @Schema(examples = "BR05_EXTENDED_HEALTH_DURING_THE_PERIOD")
            String rule,

            @Schema(examples = "2022-01") String version,
            @Schema(examples = "IN_PERIOD=true") String fact,

            @Schema(description = "Since when this version of the rule is valid.") @Nullable
            LocalDate validFrom) {

        static ReasonView of(Because because) {
            return new ReasonView(because.rule(), because.version(), because.fact(), because.validFrom());
        }
    }

    /** A decision that an entitlement rests on. */
    @Schema(name = "EntitlementDecision")
    public record DecisionView(
            @Schema(examples = "REFLECTION_PERIOD") RestsOn.DecisionKind kind,
            String id,

            @Schema(description = "Absent as long as nobody has decided.") @Nullable
            LocalDate decidedOn) {

        static DecisionView of(RestsOn restsOn) {
            return new DecisionView(restsOn.kind(), restsOn.id(), restsOn.decidedOn());
        }
    }

    /** Whether a person is entitled to one kind of service. */
    @Schema(name = "Entitlement")
    public record View(
            @Schema(examples = "EXTENDED_HEALTH") ServiceCategory category,
            @Schema(examples = "YES") EntitlementAnswer answer,

            @Schema(description = "What a conditional answer depends on.")
            List<Condition> conditions,

            @Schema(description = "The rules that gave the answer; of a no all that would have given another.")
            List<ReasonView> because,

            List<DecisionView> restsOn) {

        static View of(Entitlement entitlement) {
            return new View(
                    entitlement.category(),
                    entitlement.answer(),
                    entitlement.conditions(),
                    entitlement.because().stream().map(ReasonView::of).toList(),
                    entitlement.restsOn().stream().map(DecisionView::of).toList());
        }
    }

    /** All kinds of services on a date. */
    @Schema(name = "Entitlements")
    public record ListView(@Schema(examples = "2026-11-22") LocalDate on, List<View> items) {}

    @GET
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "getEntitlements",
            summary = "Tell what a person is entitled to on a date, or today, with the rules and decisions it rests on")
    public ListView list(@PathParam("handle") String handle, @QueryParam("on") @Nullable @PlausibleDate LocalDate on) {
        LocalDate date = on == null ? clock.today() : on;
        List<Entitlement> entitlements =
                read.run(handle, CaseReader.of(caller), date, caller.as("cmm-contact-person", "cmm-manager"));
        return new ListView(date, entitlements.stream().map(View::of).toList());
    }
}

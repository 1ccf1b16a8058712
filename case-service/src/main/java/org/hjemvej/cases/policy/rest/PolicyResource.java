package org.hjemvej.cases.policy.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** The numbers of the law and the programme. */
@Path("/v1/policies")
@Tag(
        name = "Policies",
        description = "Numbers and conventions of the law and the programme, each from a day on, with its source.")
@Produces(MediaType.APPLICATION_JSON)
public class PolicyResource {

    private final Policies policies;
    private final BusinessClock clock;

    PolicyResource(Policies policies, BusinessClock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** One parameter. */
    @Schema(name = "Policy")
    public record View(
            @Schema(examples = "reflection.initialDays") String key,

            @Schema(
                    description = "A number, several with commas between, a code, or a length of time.",
                    examples = "30")
            String value,

            @Schema(description = "Since when it has this value.", examples = "2000-01-01")
            LocalDate validFrom,

            @Schema(description = "On what it rests, and how sure that is.", examples = "SEED BR01: 30 days")
            String source) {

        static View of(Policies.Valid valid) {
            return new View(valid.key(), valid.value(), valid.validFrom(), valid.source());
        }
    }

    /** All of them on a date. */
    @Schema(name = "Policies")
    public record ListView(@Schema(examples = "2026-11-22") LocalDate on, List<View> items) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "listPolicies",
            summary =
                    "Read the numbers of the law and the programme as they are valid on a date, or today, with their sources")
    public ListView list(@QueryParam("on") @Nullable @PlausibleDate LocalDate on) {
        LocalDate date = on == null ? clock.today() : on;
        return new ListView(date, policies.validOn(date).stream().map(View::of).toList());
    }
}

package org.hjemvej.platform.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.time.DevClock;

/** The movable clock of development and test; in production the resource is not there. */
@Path("/dev/clock")
@Tag(
        name = "Development clock",
        description = "Moves the business date of all four services together. Not in production.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DevClockResource {

    private final DevClock devClock;
    private final BusinessClock clock;

    DevClockResource(DevClock devClock, BusinessClock clock) {
        this.devClock = devClock;
        this.clock = clock;
    }

    /** The instant that shall be now. Only forward. */
    @Schema(name = "ClockMove")
    public record Move(
            @Schema(examples = "2027-01-31T09:00:00Z") @NotNull
            Instant now) {}

    /** What the services take for now, and the business date in Europe/Copenhagen. */
    @Schema(name = "Clock")
    public record View(Instant now, LocalDate businessDate) {}

    @GET
    @PermitAll
    @Operation(operationId = "getClock", summary = "Read the business clock")
    public View get() {
        mustExist();
        return new View(clock.now(), clock.today());
    }

    @PUT
    @PermitAll
    @Operation(operationId = "moveClock", summary = "Move the business clock of all services forward")
    public View move(@NotNull @Valid Move move) {
        mustExist();
        boolean backwards = move.now().isBefore(clock.now());
        boolean tooFar = move.now().isAfter(clock.machineTime().plusSeconds(20L * 365 * 86_400));
        if (backwards || tooFar) {
            throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "now"));
        }
        if (!devClock.moveTo(move.now())) {
            throw InterfaceRule.UNAVAILABLE.broken();
        }
        return get();
    }

    private void mustExist() {
        if (!devClock.enabled()) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
    }
}

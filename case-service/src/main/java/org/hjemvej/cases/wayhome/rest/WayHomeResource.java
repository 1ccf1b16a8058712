package org.hjemvej.cases.wayhome.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.wayhome.WayHome;
import org.hjemvej.cases.wayhome.WaysHome;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jspecify.annotations.Nullable;

/** Where the person's return stands. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/way-home")
@Tag(name = "Way home", description = "What reintegration-service last told of the return.")
@Produces(MediaType.APPLICATION_JSON)
public class WayHomeResource {

    private final WaysHome ways;
    private final CaseFiles files;
    private final Caller caller;
    private final Audit audit;

    WayHomeResource(WaysHome ways, CaseFiles files, Caller caller, Audit audit) {
        this.ways = ways;
        this.files = files;
        this.caller = caller;
        this.audit = audit;
    }

    /** Status of the return and since when. */
    @Schema(name = "WayHome")
    public record View(
            @Schema(examples = "ARRIVED") String status,
            @Nullable String destinationCountry,
            LocalDate since) {

        static View of(WayHome way) {
            return new View(way.status(), way.country(), way.since());
        }
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "getWayHome", summary = "Read where the return stands")
    public View get(@PathParam("handle") String handle) {
        files.get(handle, CaseReader.of(caller));
        audit.record(caller.anyRole(), "way-home.read", handle, handle);
        return ways.findByIdOptional(handle).map(View::of).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }
}

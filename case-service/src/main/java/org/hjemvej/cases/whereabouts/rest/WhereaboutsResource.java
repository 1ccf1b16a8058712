package org.hjemvej.cases.whereabouts.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.whereabouts.ReadWhereabouts;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rules.InterfaceRule;

/** The address at which a person lives. */
@Path("/v1/placements/" + AddressReaderResource.PLACEMENT + "/address")
@Tag(name = "Whereabouts")
@Produces(MediaType.APPLICATION_JSON)
public class WhereaboutsResource {

    private final ReadWhereabouts read;
    private final Caller caller;

    WhereaboutsResource(ReadWhereabouts read, Caller caller) {
        this.read = read;
        this.caller = caller;
    }

    /** Whoever may be named in this service may try; that is known by the alarm. */
    @GET
    @RolesAllowed({
        "cmm-contact-person",
        "cmm-manager",
        "udl-assessor",
        "police-liaison",
        "hst-return-officer",
        "drc-adviser",
        "ngo-outreach",
        "shelter-worker",
        "representative",
        "municipality-caseworker",
        "health-provider"
    })
    @Operation(
            operationId = "getWhereabouts",
            summary =
                    "Read where a person lives, as her contact person or as a named reader; anybody else's look is told to CMM")
    public AddressBody get(@PathParam("id") String id) {
        return read.read(id, caller.has("cmm-contact-person"), caller.anyRole())
                .map(AddressBody::of)
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }
}

package org.hjemvej.cases.whereabouts.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
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

    /** Everybody may try: that is how it is known who did. */
    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "getWhereabouts",
            summary =
                    "Read where a person lives, as her contact person or as a named reader; anybody else's look is told to CMM")
    public AddressBody get(@PathParam("id") String id) {
        Set<String> roles = caller.roles();
        return read.read(id, roles, caller.anyRole())
                .map(AddressBody::of)
                .orElseThrow(() ->
                        (ReadWhereabouts.mayBeFor(roles) ? InterfaceRule.NOT_FOUND : InterfaceRule.FORBIDDEN).broken());
    }
}

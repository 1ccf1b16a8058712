package org.hjemvej.cases.whereabouts.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.whereabouts.KeepHouseAddress;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The address of a house, for those who run it. */
@Path("/v1/facilities/{code: F-[0-9A-Z]{26}}/address")
@Tag(
        name = "Whereabouts",
        description =
                "Where a person lives: sealed, for the house, her contact person and readers named by CMM. Any other look is an alarm.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HouseAddressResource {

    private static final String WORKER = "shelter-worker";

    private final KeepHouseAddress keep;
    private final Caller caller;

    HouseAddressResource(KeepHouseAddress keep, Caller caller) {
        this.keep = keep;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed(WORKER)
    @Operation(
            operationId = "recordHouseAddress",
            summary =
                    "Record where a house of your organisation is; sealed under a key of the house. The first: If-Match \"0\"")
    public RestResponse<AddressBody> record(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AddressBody body) {
        return answer(keep.record(code, ExpectedVersion.of(ifMatch), body.address(), caller.inPersonAs(WORKER)));
    }

    /** Everybody may try: that is how it is known who did. */
    @GET
    @RolesAllowed({WORKER, "**"})
    @Operation(
            operationId = "getHouseAddress",
            summary =
                    "Read where a house of your organisation is; every look is audited, and anybody else's told to CMM for each person who has a place there")
    public RestResponse<AddressBody> get(@PathParam("code") String code) {
        boolean worker = caller.has(WORKER);
        Actor actor = worker ? caller.as(WORKER) : caller.anyRole();
        return keep.read(code, worker, actor)
                .map(HouseAddressResource::answer)
                .orElseThrow(() -> (worker ? InterfaceRule.NOT_FOUND : InterfaceRule.FORBIDDEN).broken());
    }

    private static RestResponse<AddressBody> answer(KeepHouseAddress.Opened opened) {
        return Answers.ok(AddressBody.of(opened.address()), opened.version());
    }
}

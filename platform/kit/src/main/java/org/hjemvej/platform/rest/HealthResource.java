package org.hjemvej.platform.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the API answers, for clients; what is wrong inside is on the management port. */
@Path("/health")
@Tag(name = "Health", description = "Whether the API answers.")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    /** UP when the API answers. */
    @Schema(name = "Health")
    public record View(@Schema(examples = "UP") String status) {}

    @GET
    @PermitAll
    @Operation(operationId = "getHealth", summary = "Tell whether the API answers")
    public View get() {
        return new View("UP");
    }
}

package org.hjemvej.cases.minors.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.minors.AppointRepresentative;
import org.hjemvej.cases.minors.Representative;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.jboss.resteasy.reactive.RestResponse;

/** The personal representative of a child. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/representatives")
@Tag(name = "Representatives", description = "Who guards the interests of an unaccompanied child.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RepresentativeResource {

    private final AppointRepresentative appoint;
    private final Caller caller;

    RepresentativeResource(AppointRepresentative appoint, Caller caller) {
        this.appoint = appoint;
        this.caller = caller;
    }

    /** An appointment as the appointing authority made it. */
    @Schema(name = "NewRepresentative")
    public record NewRepresentative(
            @Schema(examples = "Invented Representative", maxLength = 200) @NotNull @SafeText @Size(max = 200)
            String name,

            @Schema(description = "Organisation that nominated.", examples = "RED_CROSS")
            @NotNull
            @Pattern(regexp = "[A-Z_]{2,40}")
            String organisation,

            @Schema(examples = "2026-11-20") @NotNull @PlausibleDate
            LocalDate appointedOn,

            @Schema(examples = "AGREES") @NotNull Representative.ChildView childView) {}

    /** The appointment without the name. */
    @Schema(name = "Representative")
    public record View(String id, String organisation, LocalDate appointedOn, Representative.ChildView childView) {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "appointRepresentative", summary = "Record the appointment of a personal representative")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The appointment is recorded.")
    public RestResponse<View> appoint(@PathParam("handle") String handle, @NotNull @Valid NewRepresentative body) {
        Representative representative = appoint.run(
                handle,
                CaseReader.of(caller),
                new AppointRepresentative.Appointment(
                        body.name(), body.organisation(), body.appointedOn(), body.childView()),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.created(
                "/v1/cases/" + handle + "/representatives/" + representative.id(),
                new View(
                        representative.id(),
                        representative.organisation(),
                        representative.appointedOn(),
                        representative.childView()),
                representative.version());
    }
}

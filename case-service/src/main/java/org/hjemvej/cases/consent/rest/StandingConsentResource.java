package org.hjemvej.cases.consent.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.consent.Consent;
import org.hjemvej.cases.consent.ConsentScope;
import org.hjemvej.cases.consent.Consents;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;

/** Whether a consent stands now, for the services that must know before money moves or data is shared. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/standing-consents")
@Tag(name = "Consents")
@Produces(MediaType.APPLICATION_JSON)
public class StandingConsentResource {

    private final Consents consents;
    private final CaseFiles files;
    private final Caller caller;
    private final Audit audit;

    StandingConsentResource(Consents consents, CaseFiles files, Caller caller, Audit audit) {
        this.consents = consents;
        this.files = files;
        this.caller = caller;
        this.audit = audit;
    }

    /** Whether a consent stands at this moment. */
    @Schema(name = "ConsentStanding")
    public record Standing(
            ConsentScope scope,

            @Schema(
                    description =
                            "Whether something new can be built on it; not before she has confirmed it, if she must.")
            boolean stands,

            @Schema(
                    description = "Whether a representative agreed for a person who is an adult now and has yet to"
                            + " confirm it; what was built on it before goes on.",
                    examples = "false")
            boolean toBeConfirmed) {}

    @GET
    @Path("{scope}")
    @Transactional
    @RolesAllowed("service")
    @Operation(
            operationId = "getConsentStanding",
            summary = "Tell another service whether a consent stands now, before money moves or data is shared")
    public Standing standing(@PathParam("handle") String handle, @PathParam("scope") ConsentScope scope) {
        files.get(handle, CaseReader.of(caller));
        Optional<Consent> consent = consents.standing(handle, scope);
        boolean toBeConfirmed = consent.filter(consents::isToBeConfirmed).isPresent();
        audit.record(caller.anyRole(), "consent.standing", handle, scope.name());
        return new Standing(scope, consent.isPresent() && !toBeConfirmed, toBeConfirmed);
    }
}

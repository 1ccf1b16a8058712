package org.hjemvej.cases.assessment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.assessment.ReadRecommendations;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.caller.Caller;

/** What a round of assessment rests on, by codes and dates; what was put in words stays where it was sealed. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/assessments/{id: A-[0-9A-Z]{26}}/recommendations")
@Tag(name = "Assessments")
@Produces(MediaType.APPLICATION_JSON)
public class RecommendationResource {

    private final ReadRecommendations read;
    private final Caller caller;

    RecommendationResource(ReadRecommendations read, Caller caller) {
        this.read = read;
        this.caller = caller;
    }

    /** All recommendations that a round rests on. */
    @Schema(name = "Recommendations")
    public record ListView(
            @Schema(description = "Oldest first.") List<RecommendationView> items) {}

    @GET
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "listRecommendations",
            summary =
                    "Read what CMM recommended a round of assessment on: indicators, episodes and interviews by codes and"
                            + " dates; Udlændingestyrelsen of its own rounds, by the person's consent; every look is audited")
    public ListView list(@PathParam("handle") String handle, @PathParam("id") String id) {
        return new ListView(read.run(handle, id, CaseReader.of(caller), caller.anyRole()).stream()
                .map(RecommendationView::of)
                .toList());
    }
}

package org.hjemvej.platform.rest;

import io.quarkus.arc.All;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.RuleCatalogue;

/** Every problem this service can answer with, in both languages. */
@Path("/v1/problem-types")
@Tag(name = "Problem types", description = "What can be refused, why, on which basis, and what to do then.")
@Produces(MediaType.APPLICATION_JSON)
public class ProblemTypeResource {

    private final List<Rule> rules = new ArrayList<>();

    ProblemTypeResource(@All List<RuleCatalogue> catalogues) {
        for (RuleCatalogue catalogue : catalogues) {
            rules.addAll(catalogue.rules());
            rules.addAll(catalogue.interfaceRules());
        }
        rules.sort(Comparator.comparing(Rule::name));
    }

    /** One problem type. */
    @Schema(name = "ProblemType")
    public record View(
            String type,
            String code,
            int status,
            String titleEn,
            String titleDa,
            String nextStepEn,
            String nextStepDa,
            String source,

            @Schema(description = "Statute or page that the rule rests on; empty when it has none.")
            String legalReference,

            @Schema(description = "The test that was seen to fail without the rule.")
            String provenBy) {

        static View of(Rule rule) {
            Rule.Definition definition = rule.definition();
            return new View(
                    rule.urn(),
                    rule.name(),
                    definition.status(),
                    definition.title().en(),
                    definition.title().da(),
                    definition.nextStep().en(),
                    definition.nextStep().da(),
                    definition.source(),
                    definition.legalReference(),
                    definition.provenBy());
        }
    }

    /** All problem types of the service. */
    @Schema(name = "ProblemTypes")
    public record ListView(List<View> items) {}

    @GET
    @PermitAll
    @Operation(operationId = "listProblemTypes", summary = "List the problem types of this service")
    public ListView list() {
        return new ListView(rules.stream().map(View::of).toList());
    }
}

package org.hjemvej.cases.nextactions.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.nextactions.ReadNextActions;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.RequestLanguage;
import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What the caller may do next with a case. A resource of its own, so that reading a case costs no more for it. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/next-actions")
@Tag(name = "Next actions", description = "What may be done next with a case, or why not and what would change it.")
@Produces(MediaType.APPLICATION_JSON)
public class NextActionResource {

    private final ReadNextActions read;
    private final RequestLanguage language;
    private final Caller caller;

    NextActionResource(ReadNextActions read, RequestLanguage language, Caller caller) {
        this.read = read;
        this.language = language;
        this.caller = caller;
    }

    /** All of them, in the order of the process. */
    @Schema(name = "NextActions")
    public record ListView(@JsonProperty("_actions") List<View> actions) {}

    /** A step, and whether it may be taken now. */
    @Schema(name = "NextAction")
    public record View(
            @Schema(description = "Its operationId in this document.", examples = "openAssessment")
            String operation,

            @Schema(examples = "POST") String method,

            @Schema(examples = "/v1/cases/K-7F3Q2M0T7V5B9D1H3K6N8R0S2W/assessments")
            String href,

            @Schema(description = "The code it is about, such as the scope of a consent.", examples = "INTERVIEW")
            @Nullable
            String about,

            boolean allowed,

            @Schema(
                    description = "Codes of the rules that stand against it.",
                    examples = "[\"ASSESSMENT_NOT_RECOMMENDED\"]")
            List<String> missing,

            @Nullable BecauseView because) {

        static View of(NextAction action, Locale locale) {
            RuleBroken refusal = action.refusal();
            return new View(
                    action.operation(),
                    action.method(),
                    action.path(),
                    action.about(),
                    refusal == null,
                    refusal == null ? List.of() : List.of(refusal.rule().name()),
                    refusal == null ? null : BecauseView.of(refusal, locale));
        }
    }

    /** Why not, in the language of Accept-Language: what the step itself would be refused with. */
    @Schema(name = "NextActionBecause")
    public record BecauseView(
            @Schema(examples = "REFLECTION_MAX_EXCEEDED") String rule,

            @Schema(description = "The source in force that the rule is taken from.", examples = "LAW L2, BR21")
            String version,

            @Schema(description = "What it was applied to: codes, counts and dates.", examples = "[\"ceiling=120\"]")
            List<String> facts,

            String text,

            @Schema(description = "What would change it.") String nextStep) {

        static BecauseView of(RuleBroken refusal, Locale locale) {
            Rule.Definition rule = refusal.rule().definition();
            return new BecauseView(
                    refusal.rule().name(),
                    rule.source(),
                    facts(refusal),
                    rule.title().in(locale, refusal.facts()),
                    rule.nextStep().in(locale, refusal.facts()));
        }

        private static List<String> facts(RuleBroken refusal) {
            return refusal.facts().entrySet().stream()
                    .map(each -> each.getKey() + "=" + each.getValue())
                    .sorted()
                    .toList();
        }
    }

    @GET
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "listNextActions",
            summary = "Read what the caller may do next with a case, or why not and what would change it")
    public ListView list(@PathParam("handle") String handle) {
        Locale locale = language.get();
        return new ListView(read.run(handle, CaseReader.of(caller), caller.anyRole()).stream()
                .map(action -> View.of(action, locale))
                .toList());
    }
}

package org.hjemvej.platform.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to every operation what the house promises for all: problem answers, the Idempotency-Key of commands. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HouseOpenApi implements OASFilter {

    private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

    static {
        MEANINGS.put("400", "The request is not valid; violations names every fault.");
        MEANINGS.put("401", "A valid access token is required.");
        MEANINGS.put("403", "The role does not have this right.");
        MEANINGS.put("404", "There is no such resource for the caller.");
        MEANINGS.put("409", "A rule or the state refuses the command; nothing was changed.");
        MEANINGS.put("412", "The resource has changed since it was read.");
        MEANINGS.put("413", "The body is larger than 256 kB.");
        MEANINGS.put("415", "The body is not application/json.");
        MEANINGS.put("422", "The Idempotency-Key was used for another request.");
        MEANINGS.put("428", "If-Match is missing.");
        MEANINGS.put("429", "Too many requests; Retry-After says when to come again.");
        MEANINGS.put("500", "Something went wrong; nothing was changed.");
        MEANINGS.put("503", "A part this depends on does not answer; nothing was changed.");
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().removeSchema("HttpProblem");
        document.getComponents().removeSchema("HttpValidationProblem");
        document.getComponents().removeSchema("Violation");
        document.setServers(List.of(OASFactory.createServer().url("/").description("This service.")));
        document.getComponents().addSchema("Problem", problem());
        document.getComponents().addSchema("InvalidField", invalidField());
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    /** A pattern of Bean Validation matches the whole text, one of JSON Schema any part of it. */
    @Override
    public Schema filterSchema(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^")) {
            schema.setPattern("^(?:" + pattern + ")$");
        }
        return schema;
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        if (isCommand(path, method)) {
            operation.addParameter(idempotencyKey());
        }
        boolean open =
                operation.getSecurity() == null || operation.getSecurity().isEmpty();
        for (String status : statuses(path, method, open)) {
            answer(operation.getResponses(), status);
        }
        if (open) {
            operation.setSecurity(new ArrayList<>());
        }
    }

    /** A search is a POST only because what is asked for is personal, a simulation saves nothing: both take no key. */
    private static boolean isCommand(String path, PathItem.HttpMethod method) {
        return method == PathItem.HttpMethod.POST
                && path.startsWith("/v1/")
                && !path.endsWith("/searches")
                && !path.endsWith("/simulations");
    }

    private static List<String> statuses(String path, PathItem.HttpMethod method, boolean open) {
        List<String> statuses = new ArrayList<>(List.of("400", "429", "500", "503"));
        if (!open) {
            statuses.addAll(List.of("401", "403", "404"));
        }
        if (path.startsWith("/dev/")) {
            statuses.add("404");
        }
        if (isCommand(path, method)) {
            statuses.addAll(List.of("409", "413", "415", "422"));
        } else if (method == PathItem.HttpMethod.POST) {
            statuses.addAll(List.of("413", "415"));
        }
        if (method == PathItem.HttpMethod.PUT) {
            statuses.addAll(List.of("409", "412", "413", "415", "428"));
        }
        return statuses;
    }

    private static void answer(APIResponses responses, String status) {
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/Problem");
        Content content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json", OASFactory.createMediaType().schema(reference));
        APIResponse response =
                OASFactory.createAPIResponse().description(MEANINGS.get(status)).content(content);
        responses.addAPIResponse(status, response);
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(true)
                .description(
                        "New for each command; the same key and body give the same answer and one effect for 24 hours.")
                .schema(text("1 to 128 visible ASCII characters.")
                        .minLength(1)
                        .maxLength(128)
                        .examples(List.of("7b0c5d1e-2f7a-4d57-9a55-0f3c0a0f6f11")));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("RFC 9457 problem in the language of Accept-Language (da or en).")
                .addProperty("type", text("Stable URN, for example urn:problem-type:hjemvej:invalid-input."))
                .addProperty("title", text("What is wrong."))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32"))
                .addProperty("instance", text("The path that was called."))
                .addProperty("code", text("Stable code, for example INVALID_INPUT."))
                .addProperty(
                        "rule",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.OBJECT)
                                .description("Where the rule comes from: source and, if any, legalReference."))
                .addProperty("nextStep", text("What would change it."))
                .addProperty("traceId", text("Quote it when you ask for help."))
                .addProperty(
                        "facts",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.OBJECT)
                                .description("Codes, counts and dates that explain the refusal."))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/InvalidField")))
                .required(List.of("type", "title", "status", "code", "rule", "nextStep", "traceId"));
    }

    private static Schema invalidField() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("One thing wrong with a request.")
                .addProperty("in", text("body or parameter"))
                .addProperty("pointer", text("JSON pointer into the body, or the name of the parameter."))
                .addProperty("code", text("Stable code, for example NOT_NULL."))
                .addProperty("message", text("The same in words."));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}

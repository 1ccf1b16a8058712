package org.hjemvej.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.HouseProblems;
import org.hjemvej.platform.rest.RequestLimits;
import org.hjemvej.platform.rules.InterfaceRule;

/**
 * Reads the key before the body is understood, and stores the refusals that a repeat must see again (400, 404, 409, 412). A
 * command that was answered before keeps its answer when it is refused now with one of these. The effect itself, and with it the repeat of a
 * command that succeeded, is guarded by {@link IdempotentInterceptor}.
 */
@Provider
@Priority(Priorities.USER)
class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final String PROBLEM = "Problem-Code";

    private static final Pattern VALUE = Pattern.compile("\"?([\\x21\\x23-\\x7E]{1,128})\"?");
    private static final Set<Integer> STORED_REFUSALS = Set.of(400, 404, 409, 412);

    /** Refusals that say nothing of the command: a repeat may succeed. */
    private static final Set<String> PASSING =
            Set.of(InterfaceRule.COMMAND_RUNNING.name(), InterfaceRule.CONCURRENT_CHANGE.name());

    private final Caller caller;
    private final Commands commands;
    private final CurrentCommand current;
    private final ObjectMapper json;
    private final HouseProblems problems;

    @Context
    ResourceInfo resource;

    IdempotencyFilter(
            Caller caller, Commands commands, CurrentCommand current, ObjectMapper json, HouseProblems problems) {
        this.caller = caller;
        this.commands = commands;
        this.current = current;
        this.json = json;
        this.problems = problems;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!resource.getResourceMethod().isAnnotationPresent(Idempotent.class)) {
            return;
        }
        String header = request.getHeaderString(HEADER);
        Matcher value = VALUE.matcher(header == null ? "" : header.trim());
        if (!value.matches()) {
            throw InterfaceRule.IDEMPOTENCY_KEY_REQUIRED.broken();
        }
        byte[] body = request.getEntityStream().readNBytes(RequestLimits.MAX_BODY + 1);
        if (body.length > RequestLimits.MAX_BODY) {
            throw InterfaceRule.BODY_TOO_LARGE.broken();
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        String operation = request.getMethod() + " " + request.getUriInfo().getPath();
        current.is(new CommandKey(caller.id(), value.group(1), commands.hash(operation, body)));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (!current.awaitsAnswer() || !STORED_REFUSALS.contains(response.getStatus())) {
            return;
        }
        String code = Optional.ofNullable(response.getHeaderString(PROBLEM)).orElse("");
        if (PASSING.contains(code)) {
            return;
        }
        current.answered();
        StoredAnswer refusal = refusal(response);
        try {
            give(response, QuarkusTransaction.requiringNew().call(() -> settled(refusal)), refusal);
        } catch (RuntimeException failure) {
            // a refusal that a repeat would not see again must not be given
            problems.replace(response, failure);
        }
    }

    /** The answer that stands: one that was given before, or this refusal. */
    private StoredAnswer settled(StoredAnswer refusal) {
        Optional<StoredAnswer> before = commands.claim(current.key());
        if (before.isEmpty()) {
            commands.save(current.key(), refusal);
        }
        return before.orElse(refusal);
    }

    private static void give(ContainerResponseContext response, StoredAnswer answer, StoredAnswer refusal) {
        if (answer != refusal) {
            response.setStatus(answer.status());
            response.getHeaders().remove(PROBLEM);
            answer.headers().forEach((name, value) -> response.getHeaders().putSingle(name, value));
            response.getHeaders().putSingle(REPLAYED, "true");
        }
        response.setEntity(
                answer.body().isEmpty() ? null : new RawValue(answer.body()),
                null,
                MediaType.valueOf(answer.mediaType()));
    }

    private StoredAnswer refusal(ContainerResponseContext response) throws JsonProcessingException {
        MediaType type = Optional.ofNullable(response.getMediaType()).orElse(MediaType.APPLICATION_JSON_TYPE);
        String body = response.getEntity() == null ? "" : json.writeValueAsString(response.getEntity());
        return new StoredAnswer(response.getStatus(), type.toString(), Map.of(), body);
    }
}

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
import jakarta.ws.rs.core.Response;
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
 * Reads the key before the body is understood, answers a repeated command from the store, and stores the refusals that a
 * repeat must see again (400, 404, 409, 412). The effect itself is guarded by {@link IdempotentInterceptor}.
 */
@Provider
@Priority(Priorities.USER)
class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern VALUE = Pattern.compile("\"?([\\x21\\x23-\\x7E]{1,128})\"?");
    private static final Set<Integer> STORED_REFUSALS = Set.of(400, 404, 409, 412);

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
        CommandKey key = new CommandKey(caller.id(), value.group(1), commands.hash(operation, body));
        Optional<StoredAnswer> before = commands.find(key);
        if (before.isPresent()) {
            request.abortWith(replay(before.get()));
            return;
        }
        current.is(key);
    }

    static Response replay(StoredAnswer answer) {
        Response.ResponseBuilder response =
                Response.status(answer.status()).type(answer.mediaType()).header(REPLAYED, "true");
        answer.headers().forEach(response::header);
        if (!answer.body().isEmpty()) {
            response.entity(new RawValue(answer.body()));
        }
        return response.build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (!current.awaitsAnswer() || !STORED_REFUSALS.contains(response.getStatus())) {
            return;
        }
        String code =
                Optional.ofNullable(response.getHeaderString("Problem-Code")).orElse("");
        if (InterfaceRule.COMMAND_RUNNING.name().equals(code)) {
            return;
        }
        String body = body(response);
        MediaType type = Optional.ofNullable(response.getMediaType()).orElse(MediaType.APPLICATION_JSON_TYPE);
        StoredAnswer answer = new StoredAnswer(response.getStatus(), type.toString(), Map.of(), body);
        current.answered();
        try {
            QuarkusTransaction.requiringNew().run(() -> commands.saveRefusal(current.key(), answer));
        } catch (RuntimeException failure) {
            // a refusal that a repeat would not see again must not be given
            problems.replace(response, failure);
            return;
        }
        if (!body.isEmpty()) {
            response.setEntity(new RawValue(body), null, type);
        }
    }

    private String body(ContainerResponseContext response) throws JsonProcessingException {
        return response.getEntity() == null ? "" : json.writeValueAsString(response.getEntity());
    }
}

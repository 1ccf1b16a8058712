package org.hjemvej.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs an idempotent operation in one transaction with its key and its answer. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotentInterceptor {

    private final Commands commands;
    private final CurrentCommand current;
    private final ObjectMapper json;

    IdempotentInterceptor(Commands commands, CurrentCommand current, ObjectMapper json) {
        this.commands = commands;
        this.current = current;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        if (!current.isKeyed()) {
            return invocation.proceed();
        }
        CommandKey key = current.key();
        RestResponse<RawValue> response = QuarkusTransaction.requiringNew().call(() -> {
            Optional<StoredAnswer> before = commands.claim(key);
            StoredAnswer answer = before.isPresent() ? before.get() : answer((RestResponse<?>) invocation.proceed());
            if (before.isEmpty()) {
                commands.save(key, answer);
            }
            return respond(answer, before.isPresent());
        });
        current.answered();
        return response;
    }

    private StoredAnswer answer(RestResponse<?> response) throws JsonProcessingException {
        Map<String, String> headers = new LinkedHashMap<>();
        response.getStringHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
        String body = response.getEntity() == null ? "" : json.writeValueAsString(response.getEntity());
        return new StoredAnswer(response.getStatus(), MediaType.APPLICATION_JSON, headers, body);
    }

    private static RestResponse<RawValue> respond(StoredAnswer answer, boolean replayed) {
        RestResponse.ResponseBuilder<RawValue> response =
                RestResponse.ResponseBuilder.<RawValue>create(answer.status()).type(answer.mediaType());
        answer.headers().forEach(response::header);
        if (replayed) {
            response.header(IdempotencyFilter.REPLAYED, "true");
        }
        if (!answer.body().isEmpty()) {
            response.entity(new RawValue(answer.body()));
        }
        return response.build();
    }
}

package org.hjemvej.platform.rest;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.rules.Rule;

/** Makes the problem document (RFC 9457) of a broken rule in the language of the caller. */
@ApplicationScoped
class Problems {

    /** The fact that also goes out as the Retry-After header, in seconds. */
    static final String RETRY_AFTER = "retryAfter";

    private final RequestLanguage language;

    Problems(RequestLanguage language) {
        this.language = language;
    }

    HttpProblem of(Rule rule, Map<String, ?> facts) {
        return of(rule, facts, List.of());
    }

    HttpProblem of(Rule rule, Map<String, ?> facts, List<InvalidField> violations) {
        Locale locale = language.get();
        Rule.Definition definition = rule.definition();
        Map<String, String> basis = new LinkedHashMap<>();
        basis.put("source", definition.source());
        if (!definition.legalReference().isEmpty()) {
            basis.put("legalReference", definition.legalReference());
        }
        HttpProblem.Builder problem = HttpProblem.builder()
                .withType(URI.create(rule.urn()))
                .withStatus(definition.status())
                .withTitle(definition.title().in(locale, facts))
                .withHeader("Content-Language", locale.getLanguage())
                .withHeader("Problem-Code", rule.name())
                .with("code", rule.name())
                .with("rule", basis)
                .with("nextStep", definition.nextStep().in(locale, facts))
                .with("traceId", traceId());
        if (!facts.isEmpty()) {
            problem.with("facts", facts);
        }
        if (facts.containsKey(RETRY_AFTER)) {
            problem.withHeader("Retry-After", facts.get(RETRY_AFTER));
        }
        if (!violations.isEmpty()) {
            problem.with("violations", violations);
        }
        return problem.build();
    }

    private static String traceId() {
        return Span.current().getSpanContext().isValid()
                ? Span.current().getSpanContext().getTraceId()
                : Ids.random().toString().replace("-", "");
    }
}

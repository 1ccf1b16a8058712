package org.hjemvej.platform.rest;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.rules.RuleBroken;
import org.hjemvej.platform.rules.Text;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Turns what the library made of a failure into the house's problem: same members, no class names, nothing repeated. */
@ApplicationScoped
public class HouseProblems implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(HouseProblems.class);
    private static final String UNIQUE = "23505";
    private static final Text UNKNOWN_FIELD =
            Text.of("is not a field of this request", "er ikke et felt i denne anmodning");
    private static final Text UNREADABLE =
            Text.of("has the wrong type, format or code", "har forkert type, format eller kode");

    private final Problems problems;
    private final RequestLanguage language;

    HouseProblems(Problems problems, RequestLanguage language) {
        this.problems = problems;
        this.language = language;
    }

    @Override
    public int priority() {
        return 1000;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getParameters().containsKey("code")) {
            return problem;
        }
        return ofCause(context.cause, problem.getStatusCode());
    }

    /** Puts the problem of a failure in the place of an answer that could not be completed. */
    public void replace(ContainerResponseContext response, Throwable failure) {
        HttpProblem problem = ofCause(failure, Response.Status.INTERNAL_SERVER_ERROR.getStatusCode());
        response.setStatus(problem.getStatusCode());
        problem.getHeaders().forEach((name, value) -> response.getHeaders().putSingle(name, value));
        response.setEntity(problem, null, HttpProblem.MEDIA_TYPE);
    }

    /** The problem of a failure, or that of the status when nothing is known of it. */
    HttpProblem ofCause(@Nullable Throwable failure, int status) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            HttpProblem known = known(cause);
            if (known != null) {
                return known;
            }
        }
        InterfaceRule rule = InterfaceRule.ofStatus(status);
        if (rule == InterfaceRule.INTERNAL_ERROR && failure != null) {
            LOG.errorf("A request failed with %s", FailureTrace.of(failure));
        }
        return problems.of(rule, Map.of());
    }

    private @Nullable HttpProblem known(Throwable cause) {
        return switch (cause) {
            case RuleBroken broken -> problems.of(broken.rule(), broken.facts());
            case ConstraintViolationException invalid ->
                problems.of(InterfaceRule.INVALID_INPUT, Map.of(), fields(invalid));
            case UnrecognizedPropertyException unknown -> invalid(unknown, "UNKNOWN_FIELD", UNKNOWN_FIELD);
            case JsonParseException malformed -> problems.of(InterfaceRule.MALFORMED_JSON, Map.of());
            case StreamConstraintsException tooMuch -> problems.of(InterfaceRule.MALFORMED_JSON, Map.of());
            case JsonMappingException mapping -> invalid(mapping, "UNREADABLE_VALUE", UNREADABLE);
            case JsonProcessingException malformed -> problems.of(InterfaceRule.MALFORMED_JSON, Map.of());
            case OptimisticLockException lost -> problems.of(InterfaceRule.STALE_VERSION, Map.of());
            case org.hibernate.exception.ConstraintViolationException clash ->
                problems.of(ofSqlState(clash.getSQLState()), Map.of());
            case NotFoundException unreadable
            when unreadable.getCause() != null ->
                problems.of(
                        InterfaceRule.INVALID_INPUT,
                        Map.of(),
                        List.of(new InvalidField("parameter", "", "UNREADABLE_VALUE", UNREADABLE.in(language.get()))));
            case SQLException sql -> problems.of(ofSqlState(sql.getSQLState()), Map.of());
            default -> null;
        };
    }

    private static InterfaceRule ofSqlState(@Nullable String state) {
        if (state == null) {
            return InterfaceRule.UNAVAILABLE;
        }
        if (UNIQUE.equals(state)) {
            return InterfaceRule.CONCURRENT_CHANGE;
        }
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "40" -> InterfaceRule.CONCURRENT_CHANGE;
            case "08", "53", "57" -> InterfaceRule.UNAVAILABLE;
            default -> InterfaceRule.INTERNAL_ERROR;
        };
    }

    private HttpProblem invalid(JsonMappingException mapping, String code, Text message) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : clean(step.getFieldName()));
        }
        return problems.of(
                InterfaceRule.INVALID_INPUT,
                Map.of(),
                List.of(new InvalidField("body", pointer.toString(), code, message.in(language.get()))));
    }

    private static List<InvalidField> fields(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(HouseProblems::field)
                .sorted(Comparator.comparing(InvalidField::pointer).thenComparing(InvalidField::code))
                .toList();
    }

    private static InvalidField field(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String[] steps = path.split("\\.", 3);
        boolean body = steps.length > 2;
        String where =
                body ? "/" + steps[2].replace('.', '/').replaceAll("\\[(\\d+)]", "/$1") : steps[steps.length - 1];
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String code = constraint.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        return new InvalidField(body ? "body" : "parameter", where, code, violation.getMessage());
    }

    /** A field name comes from outside: only what a name can be is repeated. */
    private static String clean(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9]{0,40}") ? name : "?";
    }
}

package org.hjemvej.platform.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hjemvej.platform.rules.InterfaceRule;

/** Filters fail closed: a query parameter the operation does not know, or one given twice, is refused. */
@Provider
class KnownParameters implements ContainerRequestFilter {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || !resource.getResourceClass().getName().startsWith("org.hjemvej.")) {
            return;
        }
        Set<String> allowed = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::parametersOf);
        given.forEach((name, values) -> {
            if (!allowed.contains(name) || values.size() > 1) {
                throw InterfaceRule.UNKNOWN_FILTER.broken();
            }
        });
    }

    private static Set<String> parametersOf(Method method) {
        return Stream.of(method.getParameters())
                .map((Parameter parameter) -> parameter.getAnnotation(QueryParam.class))
                .filter(annotation -> annotation != null)
                .map(QueryParam::value)
                .collect(Collectors.toUnmodifiableSet());
    }
}

package org.hjemvej.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Headers of every answer: version of the API, language, and what keeps answers out of caches and frames. */
@Provider
class HouseHeaders implements ContainerResponseFilter {

    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    private final RequestLanguage language;
    private final String version;

    HouseHeaders(
            RequestLanguage language, @ConfigProperty(name = "quarkus.smallrye-openapi.info-version") String version) {
        this.language = language;
        this.version = version;
    }

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("API-Version", version);
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.get().getLanguage());
        Optional<ForEverybody> shared = shared(response);
        headers.putSingle(HttpHeaders.VARY, shared.isPresent() ? "Accept-Language" : "Accept-Language, Authorization");
        headers.putSingle(
                HttpHeaders.CACHE_CONTROL,
                shared.map(each -> "public, max-age=" + each.seconds()).orElse("no-store"));
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("X-Frame-Options", "DENY");
        // a page for people says itself which style of its own it may show
        if (!headers.containsKey(CONTENT_SECURITY_POLICY)) {
            headers.putSingle(CONTENT_SECURITY_POLICY, NOTHING);
        }
        headers.putSingle("Referrer-Policy", "no-referrer");
    }

    /** Only what went well may be kept; what failed before the REST layer had the request has no resource to ask. */
    private Optional<ForEverybody> shared(ContainerResponseContext response) {
        if (response.getStatus() != 200) {
            return Optional.empty();
        }
        Method method = resource.getResourceMethod();
        return method == null ? Optional.empty() : Optional.ofNullable(method.getAnnotation(ForEverybody.class));
    }
}

package org.hjemvej.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Tells the next page of a list in the {@code Link} header (RFC 8288), relative to this server. */
@Provider
class NextLink implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Paged page) {
            String next = page.next();
            if (next != null) {
                URI uri = request.getUriInfo()
                        .getRequestUriBuilder()
                        .replaceQueryParam("cursor", next)
                        .build();
                response.getHeaders()
                        .putSingle("Link", "<" + uri.getRawPath() + "?" + uri.getRawQuery() + ">; rel=\"next\"");
            }
        }
    }
}

package org.hjemvej.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.hjemvej.platform.rules.InterfaceRule;

/** Bodies that say they have more than 256 kB are refused before they are read; others where they are read. */
@Provider
@PreMatching
public class RequestLimits implements ContainerRequestFilter {

    /** The most bytes a JSON body may have. */
    public static final int MAX_BODY = 256 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > MAX_BODY) {
            throw InterfaceRule.BODY_TOO_LARGE.broken();
        }
    }
}

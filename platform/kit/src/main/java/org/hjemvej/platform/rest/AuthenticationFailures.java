package org.hjemvej.platform.rest;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.HttpSecurityRecorder.DefaultAuthFailureHandler;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Lets a failed authentication go to {@link UnauthenticatedMapper}, as the REST layer of Quarkus does; but that one also
 * draws up a table of all resources for each request, failed or not, to name the path in metrics of requests that fail
 * before a resource is found. Here none do: who calls is asked after the resource is found ({@code
 * quarkus.http.auth.proactive=false}).
 */
@ApplicationScoped
class AuthenticationFailures {

    /** After the handler that prepares authentication, before the one of the REST layer. */
    private static final int BEFORE_REST = 200;

    /** Once the REST layer has the request it answers alone: answered twice, the second answer fails and fills the log. */
    private static final BiConsumer<RoutingContext, Throwable> TO_THE_MAPPER = (request, failure) -> {
        if (Arc.container().requestContext().isActive() && CurrentRequestManager.get() != null) {
            return;
        }
        DefaultAuthFailureHandler.markIfOtherAuthenticationFailure(request, failure);
        if (!request.failed()) {
            request.fail(DefaultAuthFailureHandler.extractRootCause(failure));
        }
    };

    void register(@Observes Filters filters) {
        filters.register(AuthenticationFailures::pass, BEFORE_REST);
    }

    private static void pass(RoutingContext request) {
        request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, TO_THE_MAPPER);
        request.next();
    }
}

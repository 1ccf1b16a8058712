package org.hjemvej.platform.rest;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.hjemvej.platform.rules.InterfaceRule;

/**
 * 401 as a problem document. The mappers of the problem library for these two exceptions need a field that this version of
 * Quarkus does not have, so these come first.
 */
final class UnauthenticatedMapper {

    private UnauthenticatedMapper() {}

    private static Response answer(Problems problems) {
        return Response.fromResponse(
                        problems.of(InterfaceRule.UNAUTHENTICATED, Map.of()).toResponse())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    /** No token, or one without the right to be here. */
    @Provider
    @Priority(1)
    public static class OfNoToken implements ExceptionMapper<UnauthorizedException> {

        private final Problems problems;

        OfNoToken(Problems problems) {
            this.problems = problems;
        }

        @Override
        public Response toResponse(UnauthorizedException exception) {
            return answer(problems);
        }
    }

    /** A token that does not hold. */
    @Provider
    @Priority(1)
    public static class OfBadToken implements ExceptionMapper<AuthenticationFailedException> {

        private final Problems problems;

        OfBadToken(Problems problems) {
            this.problems = problems;
        }

        @Override
        public Response toResponse(AuthenticationFailedException exception) {
            return answer(problems);
        }
    }
}

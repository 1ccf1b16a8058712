package org.hjemvej.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;

/**
 * The discovery document with what the light provider leaves out: the scopes and grants it knows. Without them a client
 * such as Swagger UI asks for no scope, and the provider refuses that.
 */
final class Discovery implements Route {

    private static final String PATH = "/.well-known/openid-configuration";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OAuth2HttpRequestHandler provider;

    Discovery(OAuth2Config config) {
        this.provider = new OAuth2HttpRequestHandler(config);
    }

    @Override
    public boolean match(OAuth2HttpRequest request) {
        return request.getMethod().equals("GET")
                && request.getUrl().encodedPath().endsWith(PATH);
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        OAuth2HttpResponse answer = provider.getAuthorizationServer().invoke(request);
        try {
            ObjectNode document = (ObjectNode) JSON.readTree(answer.getBody());
            document.putArray("scopes_supported").add("openid");
            document.putArray("grant_types_supported")
                    .add("authorization_code")
                    .add("client_credentials")
                    .add("password");
            return new OAuth2HttpResponse(answer.getHeaders(), answer.getStatus(), document.toString(), null);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The provider's discovery document is not JSON", e);
        }
    }
}

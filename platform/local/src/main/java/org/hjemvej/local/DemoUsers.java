package org.hjemvej.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one file of demo users, organisations, roles and machine clients. */
public record DemoUsers(
        String description,
        List<String> audiences,
        String swaggerClient,
        Map<String, Organisation> organisations,
        List<User> users,
        List<Client> clients) {

    static final String LEVEL_OF_ASSURANCE = "https://data.gov.dk/concept/core/nsis/loa/Substantial";

    public record Organisation(String name, String cvr) {}

    public record User(String username, String name, String org, List<String> roles) {}

    public record Client(String clientId, String org, List<String> roles) {}

    public static DemoUsers load() {
        try (InputStream file = DemoUsers.class.getResourceAsStream("/demo-users.json")) {
            return new ObjectMapper().readValue(file, DemoUsers.class);
        } catch (IOException e) {
            throw new StartupFailure("The file of demo users cannot be read.", e);
        }
    }

    /** The claims of a person's token. */
    public Map<String, Object> claims(User user) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", user.username());
        claims.put("aud", audiences);
        claims.put("org", user.org());
        claims.put("org_cvr", cvr(user.org()));
        claims.put("roles", user.roles());
        claims.put("acr", LEVEL_OF_ASSURANCE);
        return claims;
    }

    /** The claims of a machine's token: no level of assurance, so it may not decide, approve or release. */
    public Map<String, Object> claims(Client client) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", client.clientId());
        claims.put("azp", client.clientId());
        claims.put("aud", audiences);
        claims.put("org", client.org());
        claims.put("org_cvr", cvr(client.org()));
        claims.put("roles", client.roles());
        return claims;
    }

    private String cvr(String organisation) {
        Organisation known = organisations.get(organisation);
        return known == null ? "" : known.cvr();
    }

    static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Demo users cannot be written as JSON", e);
        }
    }
}

package org.hjemvej.local;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The realm of Keycloak, made from the one file of demo users: the same names, claims and clients as in the light provider. */
final class KeycloakRealm {

    private static final String CLI = "hjemvej-cli";
    private static final String EVERYBODY = "hjemvej";
    private static final String PERSONS = "person";
    private static final String DEMO = "demo";

    private KeycloakRealm() {}

    static String json(DemoUsers users, List<String> redirects) {
        List<Map<String, Object>> people = new ArrayList<>();
        users.users().forEach(user -> people.add(person(user, users)));
        users.clients().forEach(client -> people.add(serviceAccount(client, users)));
        List<Map<String, Object>> clients = new ArrayList<>();
        clients.add(commandLine());
        clients.add(swagger(users.swaggerClient(), redirects));
        users.clients().forEach(client -> clients.add(machine(client)));
        Map<String, Object> realm = new LinkedHashMap<>();
        realm.put("realm", LocalIdentity.ISSUER);
        realm.put("enabled", true);
        realm.put("sslRequired", "none");
        realm.put("accessTokenLifespan", 28_800);
        realm.put("clientScopes", List.of(everybody(users.audiences()), persons()));
        realm.put("clients", clients);
        realm.put("users", people);
        realm.put("components", profile());
        return DemoUsers.json(realm);
    }

    private static Map<String, Object> person(DemoUsers.User user, DemoUsers users) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("username", user.username());
        person.put("firstName", user.name());
        person.put("lastName", "(invented)");
        person.put("email", user.username() + "@hjemvej.invalid");
        person.put("emailVerified", true);
        person.put("enabled", true);
        person.put("credentials", List.of(Map.of("type", "password", "value", DEMO, "temporary", false)));
        person.put("attributes", attributes(users.claims(user), user.org(), user.roles()));
        return person;
    }

    private static Map<String, Object> serviceAccount(DemoUsers.Client client, DemoUsers users) {
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("username", "service-account-" + client.clientId());
        account.put("serviceAccountClientId", client.clientId());
        account.put("enabled", true);
        account.put("attributes", attributes(users.claims(client), client.org(), client.roles()));
        return account;
    }

    private static Map<String, Object> attributes(Map<String, Object> claims, String org, List<String> roles) {
        return Map.of("org", List.of(org), "org_cvr", List.of(claims.get("org_cvr")), "roles", roles);
    }

    /** For the command line and the story: a password instead of a login page, on this machine only. */
    private static Map<String, Object> commandLine() {
        Map<String, Object> client = new LinkedHashMap<>();
        client.put("clientId", CLI);
        client.put("secret", DEMO);
        client.put("directAccessGrantsEnabled", true);
        client.put("standardFlowEnabled", false);
        client.put("defaultClientScopes", List.of(EVERYBODY, PERSONS));
        return client;
    }

    private static Map<String, Object> swagger(String clientId, List<String> redirects) {
        Map<String, Object> client = new LinkedHashMap<>();
        client.put("clientId", clientId);
        client.put("publicClient", true);
        client.put("standardFlowEnabled", true);
        client.put("redirectUris", redirects.stream().map(url -> url + "/*").toList());
        client.put("webOrigins", redirects);
        client.put("attributes", Map.of("pkce.code.challenge.method", "S256"));
        client.put("defaultClientScopes", List.of(EVERYBODY, PERSONS));
        return client;
    }

    private static Map<String, Object> machine(DemoUsers.Client machine) {
        Map<String, Object> client = new LinkedHashMap<>();
        client.put("clientId", machine.clientId());
        client.put("secret", DEMO);
        client.put("serviceAccountsEnabled", true);
        client.put("standardFlowEnabled", false);
        client.put("defaultClientScopes", List.of(EVERYBODY));
        return client;
    }

    private static Map<String, Object> everybody(List<String> audiences) {
        List<Map<String, Object>> mappers = new ArrayList<>();
        mappers.add(mapper("sub", "oidc-sub-mapper", Map.of("access.token.claim", "true")));
        for (String attribute : List.of("org", "org_cvr")) {
            mappers.add(attribute(attribute, "false"));
        }
        mappers.add(attribute("roles", "true"));
        audiences.forEach(audience -> mappers.add(mapper(
                "audience " + audience,
                "oidc-audience-mapper",
                Map.of("included.custom.audience", audience, "access.token.claim", "true"))));
        return scope(EVERYBODY, mappers);
    }

    /** Only a person's token says at which level of assurance somebody signed in: machines decide nothing. */
    private static Map<String, Object> persons() {
        return scope(
                PERSONS,
                List.of(mapper(
                        "acr",
                        "oidc-hardcoded-claim-mapper",
                        Map.of(
                                "claim.name", "acr",
                                "claim.value", DemoUsers.LEVEL_OF_ASSURANCE,
                                "jsonType.label", "String",
                                "access.token.claim", "true"))));
    }

    private static Map<String, Object> attribute(String name, String many) {
        return mapper(
                name,
                "oidc-usermodel-attribute-mapper",
                Map.of(
                        "user.attribute", name,
                        "claim.name", name,
                        "jsonType.label", "String",
                        "multivalued", many,
                        "access.token.claim", "true"));
    }

    private static Map<String, Object> scope(String name, List<Map<String, Object>> mappers) {
        return Map.of(
                "name",
                name,
                "protocol",
                "openid-connect",
                "attributes",
                Map.of("include.in.token.scope", "false"),
                "protocolMappers",
                mappers);
    }

    private static Map<String, Object> mapper(String name, String type, Map<String, String> config) {
        return Map.of("name", name, "protocol", "openid-connect", "protocolMapper", type, "config", config);
    }

    /** Users carry organisation and roles as attributes that the user profile does not know. */
    private static Map<String, Object> profile() {
        Map<String, Object> settings = Map.of(
                "attributes",
                List.of(
                        Map.of("name", "username"),
                        Map.of("name", "email"),
                        Map.of("name", "firstName"),
                        Map.of("name", "lastName")),
                "unmanagedAttributePolicy",
                "ENABLED");
        return Map.of(
                "org.keycloak.userprofile.UserProfileProvider",
                List.of(Map.of(
                        "providerId",
                        "declarative-user-profile",
                        "config",
                        Map.of("kc.user.profile.config", List.of(DemoUsers.json(settings))))));
    }
}

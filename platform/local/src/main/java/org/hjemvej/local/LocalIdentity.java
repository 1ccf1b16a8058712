package org.hjemvej.local;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.OAuth2Exception;

/** A light OpenID Connect provider: discovery, keys, authorization code with PKCE, client credentials, password. */
public final class LocalIdentity implements IdentityProvider {

    /** Name of the issuer in its address. */
    public static final String ISSUER = "hjemvej";

    private final MockOAuth2Server server;
    private final int port;

    private LocalIdentity(MockOAuth2Server server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts the provider on the loopback interface; its login page is written to {@code home}. */
    public static LocalIdentity start(Path home, int port, DemoUsers users) {
        try {
            Files.createDirectories(home);
            Path page = home.resolve("login.html");
            Files.writeString(page, LoginPage.html(users));
            OAuth2Config config = OAuth2Config.Companion.fromJson(config(users, page));
            MockOAuth2Server server = new MockOAuth2Server(config, new Discovery(config));
            server.start(InetAddress.getByName("localhost"), port);
            return new LocalIdentity(server, server.url("/").port());
        } catch (IOException | OAuth2Exception e) {
            throw new StartupFailure("The identity provider did not start on port " + port + ": " + e.getMessage(), e);
        }
    }

    public int port() {
        return port;
    }

    @Override
    public String issuer() {
        return "http://localhost:" + port + "/" + ISSUER;
    }

    @Override
    public String tokenUrl() {
        return issuer() + "/token";
    }

    /** A token with exactly these claims, signed with the provider's own key; a null value leaves a claim out. */
    public String sign(Map<String, Object> claims) {
        return server.getConfig()
                .getTokenProvider()
                .jwt(claims, Duration.ofHours(1), ISSUER)
                .serialize();
    }

    private static String config(DemoUsers users, Path page) {
        List<Map<String, Object>> mappings = new ArrayList<>();
        users.clients().forEach(client -> mappings.add(mapping("client_id", client.clientId(), users.claims(client))));
        users.users().forEach(user -> {
            mappings.add(mapping("subject", user.username(), users.claims(user)));
            mappings.add(mapping("username", user.username(), users.claims(user)));
        });
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("interactiveLogin", true);
        config.put("loginPagePath", page.toString());
        config.put("httpServer", "MockWebServerWrapper");
        config.put(
                "tokenCallbacks",
                List.of(Map.of("issuerId", ISSUER, "tokenExpiry", 28_800, "requestMappings", mappings)));
        return DemoUsers.json(config);
    }

    private static Map<String, Object> mapping(String parameter, String match, Map<String, Object> claims) {
        return Map.of("requestParam", parameter, "match", match, "claims", claims);
    }

    @Override
    public void close() {
        server.shutdown();
    }
}

package org.hjemvej.notifications.webhooks;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where notices may go: https, a public name, a port on the list, and public addresses only. Asked at registration and again
 * at every connection, which then goes to the very address that was checked: a name that leads elsewhere a moment later gains nothing.
 */
@ApplicationScoped
public class Targets {

    private static final int LONGEST = 500;
    private static final Pattern NAME =
            Pattern.compile("(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    /** Ranges that are not public: own machine, private, shared, documentation, test, multicast, and ways through IPv6 to them. */
    private static final List<IPAddress> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/96",
                    "::ffff:0:0/96",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20",
                    "5f00::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .map(range -> new IPAddressString(range).getAddress().toPrefixBlock())
            .toList();

    private final WebhookSettings settings;
    private final HostResolver resolver;

    @Inject
    Targets(WebhookSettings settings) {
        this(settings, HostResolver.ofThisMachine());
    }

    Targets(WebhookSettings settings, HostResolver resolver) {
        this.settings = settings;
        this.resolver = resolver;
    }

    /** A target with the address that was checked. */
    public record Target(URI uri, InetAddress address, int port, boolean tls) {}

    /** Why an address is refused: codes, so that nothing of what was sent is repeated. */
    enum Reason {
        NOT_AN_ADDRESS,
        NOT_HTTPS,
        HAS_USER_OR_FRAGMENT,
        NOT_A_PUBLIC_NAME,
        PORT_NOT_ALLOWED,
        NAME_UNKNOWN,
        NOT_A_PUBLIC_ADDRESS
    }

    /** Checks an address and its name's addresses now. */
    public Target check(String url) {
        URI uri = parse(url);
        boolean forTests = settings.testTargets().orElse(List.of()).contains(uri.getHost());
        boolean tls = "https".equals(uri.getScheme());
        if (!tls && !(forTests && "http".equals(uri.getScheme()))) {
            throw refused(Reason.NOT_HTTPS);
        }
        int port = uri.getPort() == -1 ? 443 : uri.getPort();
        if (forTests) {
            return new Target(uri, addresses(uri.getHost()).getFirst(), port, tls);
        }
        if (!NAME.matcher(uri.getHost()).matches()) {
            throw refused(Reason.NOT_A_PUBLIC_NAME);
        }
        if (!settings.ports().contains(port)) {
            throw refused(Reason.PORT_NOT_ALLOWED);
        }
        List<InetAddress> addresses = addresses(uri.getHost());
        if (addresses.isEmpty() || !addresses.stream().allMatch(Targets::isPublic)) {
            throw refused(Reason.NOT_A_PUBLIC_ADDRESS);
        }
        return new Target(uri, addresses.getFirst(), port, true);
    }

    private static URI parse(String url) {
        if (url.length() > LONGEST || !url.chars().allMatch(letter -> letter > 0x20 && letter < 0x7f)) {
            throw refused(Reason.NOT_AN_ADDRESS);
        }
        try {
            URI uri = new URI(url);
            if (uri.getScheme() == null || uri.getHost() == null) {
                throw refused(Reason.NOT_AN_ADDRESS);
            }
            if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
                throw refused(Reason.HAS_USER_OR_FRAGMENT);
            }
            return uri;
        } catch (URISyntaxException e) {
            throw refused(Reason.NOT_AN_ADDRESS);
        }
    }

    private List<InetAddress> addresses(String host) {
        try {
            return resolver.addressesOf(host);
        } catch (UnknownHostException e) {
            throw refused(Reason.NAME_UNKNOWN);
        }
    }

    static boolean isPublic(InetAddress address) {
        IPAddress one = new IPAddressString(address.getHostAddress().replaceFirst("%.*", "")).getAddress();
        return NOT_PUBLIC.stream().noneMatch(range -> range.contains(one));
    }

    private static org.hjemvej.platform.rules.RuleBroken refused(Reason reason) {
        return WebhookRule.WEBHOOK_TARGET_REFUSED.broken(Map.of("reason", reason));
    }
}

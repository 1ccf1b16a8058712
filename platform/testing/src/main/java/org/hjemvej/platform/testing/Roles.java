package org.hjemvej.platform.testing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hjemvej.local.DemoUsers;

/** The roles that a token can carry: one name for each, the same in both identity providers (decision 18). */
public final class Roles {

    /** Whoever has a good token, whatever the role. */
    private static final String ANYBODY = "**";

    private Roles() {}

    /** The roles of the demo users and of the machine clients. */
    public static Set<String> known() {
        DemoUsers demo = DemoUsers.load();
        return union(
                demo.users().stream().map(DemoUsers.User::roles),
                demo.clients().stream().map(DemoUsers.Client::roles));
    }

    /**
     * Those of these roles that nobody has, so that an operation which names one refuses everybody it is meant for. One that the
     * configuration of a service names is looked for there.
     */
    static List<String> unknownAmong(Collection<String> named) {
        Set<String> known = known();
        return named.stream()
                .filter(role -> !role.equals(ANYBODY) && !role.startsWith("${") && !known.contains(role))
                .toList();
    }

    private static Set<String> union(Stream<List<String>> users, Stream<List<String>> clients) {
        Set<String> roles = new TreeSet<>();
        Stream.concat(users, clients).forEach(roles::addAll);
        return roles;
    }
}

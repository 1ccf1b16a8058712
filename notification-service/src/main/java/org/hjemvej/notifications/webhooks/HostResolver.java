package org.hjemvej.notifications.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Asks which addresses a name has now. */
@FunctionalInterface
interface HostResolver {

    List<InetAddress> addressesOf(String host) throws UnknownHostException;

    /** The resolver of this machine. */
    static HostResolver ofThisMachine() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}

package org.hjemvej.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Looks at ports of this machine. */
public final class Ports {

    private Ports() {}

    public static boolean isOpen(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A port that was free a moment ago and whose two successors were, too. */
    public static int freeRun() {
        for (int attempt = 0; attempt < 50; attempt++) {
            try (ServerSocket first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                int port = first.getLocalPort();
                if (port < 65_000 && !isOpen(port + 1) && !isOpen(port + 2)) {
                    return port;
                }
            } catch (IOException e) {
                throw new StartupFailure("This machine gives no free port.", e);
            }
        }
        throw new StartupFailure("No three free ports side by side were found.");
    }
}

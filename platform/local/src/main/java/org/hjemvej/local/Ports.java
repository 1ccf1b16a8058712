package org.hjemvej.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** Looks at ports of this machine. */
public final class Ports {

    /** Below the range from which systems take ports for connections going out: nobody takes one between now and its use. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 30_000;

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
        for (int attempt = 0; attempt < 200; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port) && isFree(port + 1) && isFree(port + 2)) {
                return port;
            }
        }
        throw new StartupFailure("No three free ports side by side were found.");
    }

    private static boolean isFree(int port) {
        try (ServerSocket here = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return here.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}

package org.hjemvej.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Looks at ports of this machine. */
public final class Ports {

    /** Below the range from which systems take ports for connections going out: nobody takes one between now and its use. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 30_000;

    /** What this process has given to systems: two that start side by side look before either has taken its ports. */
    private static final Set<Integer> GIVEN = new HashSet<>();

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

    /**
     * Ports for so many parts of a system: each free together with those that Kafka, a second instance and the management of
     * a service take beside it, and none of them twice in this process.
     */
    public static synchronized List<Integer> forSystem(int parts) {
        List<Integer> ports = new ArrayList<>();
        for (int attempt = 0; attempt < 1000 && ports.size() < parts; attempt++) {
            int port = freeRun();
            List<Integer> wanted = List.of(port, port + 1, port + 2, port + 10, port + 1000, port + 1010);
            if (wanted.stream().noneMatch(each -> GIVEN.contains(each) || isOpen(each))) {
                GIVEN.addAll(wanted);
                ports.add(port);
            }
        }
        if (ports.size() < parts) {
            throw new StartupFailure("No free ports for a system were found.");
        }
        return ports;
    }

    private static boolean isFree(int port) {
        try (ServerSocket here = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return here.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}

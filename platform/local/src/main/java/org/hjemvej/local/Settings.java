package org.hjemvej.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where things are and on which ports; every port can be changed by an environment variable. */
record Settings(
        Path root,
        Path home,
        int identity,
        int postgres,
        int kafka,
        Map<ServiceName, Integer> services,
        int instances,
        Compiler compiler,
        boolean startCache) {

    /** Distance between the ports of two instances of a service. */
    static final int STEP = 10;

    private static final int MOST_INSTANCES = 3;

    static Settings of(Path root, Map<String, String> environment, String instances) {
        if (!instances.matches("[1-" + MOST_INSTANCES + "]")) {
            throw new StartupFailure("--instances takes a number from 1 to " + MOST_INSTANCES + ".");
        }
        Path home = Path.of(environment.getOrDefault(
                "HJEMVEJ_HOME", root.resolve(".hjemvej").toString()));
        Map<ServiceName, Integer> services = new EnumMap<>(ServiceName.class);
        int port = 8081;
        for (ServiceName service : ServiceName.values()) {
            services.put(service, port(environment, service.name() + "_PORT", port++));
        }
        return new Settings(
                root,
                home,
                port(environment, "IDENTITY_PORT", 8080),
                port(environment, "POSTGRES_PORT", 15432),
                port(environment, "KAFKA_PORT", 19092),
                services,
                Integer.parseInt(instances),
                Compiler.of(environment.getOrDefault("HJEMVEJ_COMPILER", "quick")),
                startCache(environment.getOrDefault("HJEMVEJ_START_CACHE", "on")));
    }

    /** Whether services and broker start from caches of earlier starts, and whether those are made where they are missing. */
    private static boolean startCache(String wanted) {
        return switch (wanted) {
            case "on" -> StartCache.isSupported();
            case "off" -> false;
            default -> throw new StartupFailure("HJEMVEJ_START_CACHE must be on or off, it is " + wanted + ".");
        };
    }

    /** Makes the folders that a system writes to. */
    void prepareFolders() {
        try {
            Files.createDirectories(home.resolve("log"));
            Files.createDirectories(home.resolve("run"));
        } catch (IOException e) {
            throw new StartupFailure("The folder " + home + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** The port of one instance; the first has the port of the service. */
    int port(ServiceName service, int instance) {
        return services.get(service) + STEP * (instance - 1);
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String variable = "HJEMVEJ_" + name;
        String text = environment.get(variable);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            int port = Integer.parseInt(text.trim());
            if (port > 1023 && port < 64_000) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new StartupFailure(variable + " must be a port number, it is not: " + text, e);
        }
        throw new StartupFailure(variable + " must be between 1024 and 63999, it is " + text + ".");
    }

    /** Every port the system takes, with the variable that changes it. */
    Map<Integer, String> ports() {
        Map<Integer, String> ports = new LinkedHashMap<>();
        ports.put(identity, "HJEMVEJ_IDENTITY_PORT");
        ports.put(postgres, "HJEMVEJ_POSTGRES_PORT");
        ports.put(kafka, "HJEMVEJ_KAFKA_PORT");
        ports.put(kafka + 1, "HJEMVEJ_KAFKA_PORT");
        ports.put(kafka + 2, "HJEMVEJ_KAFKA_PORT");
        for (ServiceName service : services.keySet()) {
            for (int instance = 1; instance <= instances; instance++) {
                ports.put(port(service, instance), "HJEMVEJ_" + service.name() + "_PORT");
                ports.put(port(service, instance) + 1000, "HJEMVEJ_" + service.name() + "_PORT");
            }
        }
        return ports;
    }

    String url(ServiceName service) {
        return "http://localhost:" + services.get(service);
    }

    /** The address of every instance of every service. */
    List<String> serviceUrls() {
        List<String> urls = new ArrayList<>();
        for (ServiceName service : ServiceName.values()) {
            for (int instance = 1; instance <= instances; instance++) {
                urls.add("http://localhost:" + port(service, instance));
            }
        }
        return urls;
    }

    Path log(String name) {
        return home.resolve("log").resolve(name + ".log");
    }

    boolean hasDefaultServicePorts() {
        return services.get(ServiceName.CASE) == 8081
                && services.get(ServiceName.REINTEGRATION) == 8082
                && services.get(ServiceName.PARTNER) == 8083
                && services.get(ServiceName.NOTIFICATION) == 8084;
    }
}

package org.hjemvej.local;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where things are and on which ports; every port can be changed by an environment variable. */
record Settings(Path root, Path home, int identity, int postgres, int kafka, Map<ServiceName, Integer> services) {

    static Settings of(Path root, Map<String, String> environment) {
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
                services);
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
        services.forEach((service, port) -> {
            ports.put(port, "HJEMVEJ_" + service.name() + "_PORT");
            ports.put(port + 1000, "HJEMVEJ_" + service.name() + "_PORT");
        });
        return ports;
    }

    String url(ServiceName service) {
        return "http://localhost:" + services.get(service);
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

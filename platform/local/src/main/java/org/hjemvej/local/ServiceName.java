package org.hjemvej.local;

import java.util.List;

/** The four services, in the order of their ports. */
public enum ServiceName {
    CASE("case"),
    REINTEGRATION("reintegration"),
    PARTNER("partner"),
    NOTIFICATION("notification");

    private final String key;

    ServiceName(String key) {
        this.key = key;
    }

    /** Prefix of the logins. */
    public String key() {
        return key;
    }

    /** Name of the service's own database. */
    public String database() {
        return "hjemvej_" + key;
    }

    /** The application name, for example {@code case-service}. */
    public String application() {
        return key + "-service";
    }

    public static List<String> applications() {
        return List.of(values()).stream().map(ServiceName::application).toList();
    }
}

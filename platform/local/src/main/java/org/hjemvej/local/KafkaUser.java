package org.hjemvej.local;

import java.util.List;

/**
 * Who may speak to the broker, and what about: one user per service and audience, everything else is denied (decisions 4).
 * Services and the developer come over loopback; DRC and finance, as foreign systems, over TLS only.
 */
public enum KafkaUser {
    /** Makes topics and access rules; the broker itself speaks to its controller as this user. */
    ADMIN("admin", Listener.SERVICES, List.of(), List.of()),
    CASE("case-service", Listener.SERVICES, List.of("reintegration.events"), List.of("case.events")),
    REINTEGRATION(
            "reintegration-service",
            Listener.SERVICES,
            List.of("case.events", "partner.events", "drc.reports"),
            List.of("reintegration.events", "reintegration.for-partners", "reintegration.payments", "drc.rejections")),
    PARTNER("partner-service", Listener.SERVICES, List.of("reintegration.for-partners"), List.of("partner.events")),
    NOTIFICATION(
            "notification-service",
            Listener.SERVICES,
            List.of("case.events", "reintegration.events", "partner.events"),
            List.of("drc.feed")),
    /** Looks at every topic and writes none; for people who develop on this machine. */
    DEVELOPER("developer", Listener.SERVICES, List.of("*"), List.of()),
    DRC("drc", Listener.FOREIGN, List.of("drc.feed", "drc.rejections"), List.of("drc.reports")),
    FINANCE("finance", Listener.FOREIGN, List.of("reintegration.payments"), List.of());

    /** The two doors of the broker. */
    enum Listener {
        SERVICES,
        FOREIGN
    }

    private final String username;
    private final Listener listener;
    private final List<String> reads;
    private final List<String> writes;

    KafkaUser(String username, Listener listener, List<String> reads, List<String> writes) {
        this.username = username;
        this.listener = listener;
        this.reads = reads;
        this.writes = writes;
    }

    public String username() {
        return username;
    }

    /** The password on a development machine: loopback only, like those of the databases. */
    public String password() {
        return username;
    }

    Listener listener() {
        return listener;
    }

    /** Topics this user reads; {@code *} is all. */
    public List<String> reads() {
        return reads;
    }

    public List<String> writes() {
        return writes;
    }

    boolean isService() {
        return username.endsWith("-service");
    }
}

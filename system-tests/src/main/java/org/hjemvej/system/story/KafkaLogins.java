package org.hjemvej.system.story;

import java.util.HashMap;
import java.util.Map;

/** How foreign systems come in to the broker: DRC over TLS with its own name, a developer over loopback to look. */
public final class KafkaLogins {

    private KafkaLogins() {}

    /** Reads every topic and writes none. */
    public static Map<String, Object> developer(Place place) {
        return login(place.kafka(), "developer", "SASL_PLAINTEXT");
    }

    /** DRC's system. */
    public static Map<String, Object> drc(Place place) {
        return overTls(place, "drc");
    }

    /** The finance adapter. */
    public static Map<String, Object> finance(Place place) {
        return overTls(place, "finance");
    }

    /** A user of the services' door, with any name. */
    public static Map<String, Object> service(Place place, String name) {
        return login(place.kafka(), name, "SASL_PLAINTEXT");
    }

    /** A user of the foreign door, with any name. */
    public static Map<String, Object> overTls(Place place, String user) {
        Map<String, Object> settings = login(place.kafkaForDrc(), user, "SASL_SSL");
        settings.put("ssl.truststore.type", "PEM");
        settings.put("ssl.truststore.location", place.kafkaTrust());
        return settings;
    }

    private static Map<String, Object> login(String address, String user, String protocol) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", address);
        settings.put("security.protocol", protocol);
        settings.put("sasl.mechanism", "PLAIN");
        settings.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"" + user + "\" password=\""
                        + user + "\";");
        return settings;
    }
}

package org.hjemvej.local;

import java.util.HashMap;
import java.util.Map;

/** What a Kafka client needs to come in as a user of this broker. */
public final class KafkaLogin {

    private KafkaLogin() {}

    /** Settings of a Java client: address, protocol, name and password; for foreign users also what to trust. */
    public static Map<String, Object> of(
            KafkaUser user, String servicesAddress, String foreignAddress, String trusted) {
        Map<String, Object> settings = new HashMap<>();
        boolean foreign = user.listener() == KafkaUser.Listener.FOREIGN;
        settings.put("bootstrap.servers", foreign ? foreignAddress : servicesAddress);
        settings.put("security.protocol", foreign ? "SASL_SSL" : "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "PLAIN");
        settings.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"" + user.username()
                        + "\" password=\"" + user.password() + "\";");
        if (foreign) {
            settings.put("ssl.truststore.type", "PEM");
            settings.put("ssl.truststore.location", trusted);
        }
        return settings;
    }
}

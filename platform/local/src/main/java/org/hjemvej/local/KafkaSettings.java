package org.hjemvej.local;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The broker's server.properties: two doors with passwords, a controller behind its own, access denied by default. */
final class KafkaSettings {

    private static final String LOGIN = "org.apache.kafka.common.security.plain.PlainLoginModule required ";

    private KafkaSettings() {}

    static void write(Path home, Path file, int port, KafkaCertificate certificate) throws IOException {
        Properties settings = new Properties();
        settings.putAll(storage(home));
        settings.putAll(listeners(port));
        settings.putAll(security(certificate));
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            settings.store(writer, null);
        }
    }

    private static Map<String, String> storage(Path home) {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("log.dirs", home.resolve("data").toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("log.cleaner.dedupe.buffer.size", "2097152"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"));
    }

    private static Map<String, String> listeners(int port) {
        return Map.of(
                "controller.quorum.voters",
                "1@localhost:" + (port + 1),
                "listeners",
                "SERVICES://localhost:" + port + ",CONTROLLER://localhost:" + (port + 1) + ",FOREIGN://localhost:"
                        + (port + 2),
                "advertised.listeners",
                "SERVICES://localhost:" + port + ",FOREIGN://localhost:" + (port + 2),
                "controller.listener.names",
                "CONTROLLER",
                "inter.broker.listener.name",
                "SERVICES",
                "listener.security.protocol.map",
                "SERVICES:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT,FOREIGN:SASL_SSL");
    }

    private static Map<String, String> security(KafkaCertificate certificate) {
        return Map.ofEntries(
                Map.entry("sasl.enabled.mechanisms", "PLAIN"),
                Map.entry("sasl.mechanism.inter.broker.protocol", "PLAIN"),
                Map.entry("sasl.mechanism.controller.protocol", "PLAIN"),
                Map.entry("listener.name.services.plain.sasl.jaas.config", users(KafkaUser.Listener.SERVICES)),
                Map.entry("listener.name.controller.sasl.enabled.mechanisms", "PLAIN"),
                Map.entry("listener.name.controller.plain.sasl.jaas.config", itself() + known(KafkaUser.ADMIN) + ";"),
                Map.entry("listener.name.foreign.plain.sasl.jaas.config", users(KafkaUser.Listener.FOREIGN)),
                Map.entry("listener.name.foreign.ssl.keystore.type", "PKCS12"),
                Map.entry(
                        "listener.name.foreign.ssl.keystore.location",
                        certificate.keystore().toString()),
                Map.entry("listener.name.foreign.ssl.keystore.password", KafkaCertificate.PASSWORD),
                Map.entry("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
                Map.entry("allow.everyone.if.no.acl.found", "false"),
                Map.entry("super.users", "User:" + KafkaUser.ADMIN.username()));
    }

    private static String users(KafkaUser.Listener listener) {
        return itself()
                + Arrays.stream(KafkaUser.values())
                        .filter(user -> user.listener() == listener)
                        .map(KafkaSettings::known)
                        .collect(Collectors.joining(" "))
                + ";";
    }

    private static String itself() {
        return LOGIN + "username=\"" + KafkaUser.ADMIN.username() + "\" password=\"" + KafkaUser.ADMIN.password()
                + "\" ";
    }

    private static String known(KafkaUser user) {
        return "user_" + user.username() + "=\"" + user.password() + "\"";
    }
}

package org.hjemvej.local;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AclBinding;

/** Topics and access rules as a script for Kafka's own tools, for the broker in a container; kept as docker/topics.sh. */
public final class KafkaScript {

    private KafkaScript() {}

    /** The whole script. It takes the broker's address and a file with the administrator's login. */
    public static String text() {
        StringBuilder script = new StringBuilder("""
                #!/bin/sh
                # Topics and access rules, generated from platform/local (KafkaScript); a test compares them. Arguments: the broker's
                # address and a file with the administrator's login. The movable clock and the developer are not for production.
                set -eu
                topic() { /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$BROKER" --command-config "$LOGIN" --create --if-not-exists --topic "$1" --partitions "$2" --replication-factor 1; }
                allow() { /opt/kafka/bin/kafka-acls.sh --bootstrap-server "$BROKER" --command-config "$LOGIN" --add --allow-principal "User:$1" --operation "$2" "$3" "$4" --resource-pattern-type "$5"; }
                BROKER=$1 LOGIN=$2
                """);
        TreeMap<String, Integer> topics = new TreeMap<>();
        for (NewTopic topic : Topics.all()) {
            if (!topic.name().startsWith("dev.")) {
                topics.put(topic.name(), topic.numPartitions());
            }
        }
        topics.forEach((name, partitions) -> script.append("topic ")
                .append(name)
                .append(' ')
                .append(partitions)
                .append('\n'));
        TreeSet<String> rules = new TreeSet<>(Comparator.naturalOrder());
        for (AclBinding rule : KafkaAccess.wanted()) {
            String user = rule.entry().principal().substring("User:".length());
            if (!user.equals(KafkaUser.DEVELOPER.username())
                    && !rule.pattern().name().startsWith("dev.")) {
                rules.add(String.join(
                        " ",
                        List.of(
                                "allow",
                                user,
                                word(rule.entry().operation()),
                                "--" + word(rule.pattern().resourceType()),
                                rule.pattern().name(),
                                word(rule.pattern().patternType()))));
            }
        }
        rules.forEach(rule -> script.append(rule).append('\n'));
        return script.toString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

package org.hjemvej.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the system, made on purpose; the broker makes none by itself. One topic never serves two audiences. */
public final class Topics {

    private static final Map<String, List<String>> READERS = Map.of(
            "case.events", List.of("reintegration-service", "notification-service"),
            "reintegration.events", List.of("case-service", "notification-service"),
            "reintegration.for-partners", List.of("partner-service"),
            "reintegration.payments", List.of(),
            "partner.events", List.of("reintegration-service", "notification-service"),
            "drc.feed", List.of(),
            "drc.reports", List.of("reintegration-service"),
            "drc.rejections", List.of());

    private Topics() {}

    /** Makes the topics that are missing. */
    public static void create(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing = all().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new StartupFailure(
                    "Kafka did not create the topics: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupFailure("Interrupted while creating topics.", e);
        }
    }

    private static List<NewTopic> all() {
        List<NewTopic> topics = new ArrayList<>();
        READERS.forEach((name, readers) -> {
            topics.add(new NewTopic(name, 3, (short) 1));
            readers.forEach(reader -> topics.add(new NewTopic(name + ".dlq." + reader, 1, (short) 1)));
        });
        topics.add(new NewTopic("dev.clock", 1, (short) 1).configs(Map.of("cleanup.policy", "compact")));
        return topics;
    }
}

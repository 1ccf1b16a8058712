package org.hjemvej.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the system, made on purpose; the broker makes none by itself. One topic never serves two audiences. */
public final class Topics {

    private static final List<String> NAMES = List.of(
            "case.events",
            "reintegration.events",
            "reintegration.for-partners",
            "reintegration.payments",
            "partner.events",
            "drc.feed",
            "drc.reports",
            "drc.rejections");

    private Topics() {}

    /** Makes the topics that are missing, and the access rules. */
    public static void create(Map<String, Object> adminLogin) {
        try (Admin admin = Admin.create(adminLogin)) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing = all().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
            KafkaAccess.apply(admin);
        } catch (ExecutionException e) {
            throw new StartupFailure(
                    "Kafka did not take topics or access rules: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupFailure("Interrupted while creating topics.", e);
        }
    }

    static List<NewTopic> all() {
        List<NewTopic> topics = new ArrayList<>();
        NAMES.forEach(name -> topics.add(new NewTopic(name, 3, (short) 1)));
        for (KafkaUser user : KafkaUser.values()) {
            if (user.isService()) {
                user.reads().forEach(name -> topics.add(new NewTopic(name + ".dlq." + user.username(), 1, (short) 1)));
            }
        }
        topics.add(new NewTopic("dev.clock", 1, (short) 1).configs(Map.of("cleanup.policy", "compact")));
        return topics;
    }
}

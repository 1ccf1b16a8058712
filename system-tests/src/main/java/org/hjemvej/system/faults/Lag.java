package org.hjemvej.system.faults;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.story.KafkaLogins;

/** How many records the services have yet to read, as the broker knows it. */
final class Lag {

    private Lag() {}

    /** All groups together; at least one when a group has not read anything yet. */
    static long of(Ground ground) throws InterruptedException, ExecutionException {
        long lag = 0;
        try (Admin admin = Admin.create(KafkaLogins.service(ground.place(), "admin"))) {
            for (ServiceName service : ServiceName.values()) {
                lag += of(admin, service.application());
            }
        }
        return lag;
    }

    private static long of(Admin admin, String group) throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        if (committed.isEmpty()) {
            return 1;
        }
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        committed.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        long lag = 0;
        for (var end : admin.listOffsets(latest).all().get().entrySet()) {
            lag += end.getValue().offset() - committed.get(end.getKey()).offset();
        }
        return lag;
    }
}

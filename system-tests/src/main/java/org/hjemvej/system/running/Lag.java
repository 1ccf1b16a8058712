package org.hjemvej.system.running;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Place;

/** How many records the services have yet to read, as the broker knows it. */
public final class Lag {

    private Lag() {}

    /** All groups together; at least one when a group has no reader of any partition. */
    public static long of(Place place) throws InterruptedException, ExecutionException {
        return behind(place).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Who is behind with what: the records that a group has yet to read, by group and partition. */
    public static Map<String, Long> behind(Place place) throws InterruptedException, ExecutionException {
        Map<String, Long> behind = new TreeMap<>();
        try (Admin admin = Admin.create(KafkaLogins.service(place, "admin"))) {
            for (ServiceName service : ServiceName.values()) {
                behind.putAll(behind(admin, service.application()));
            }
        }
        return behind;
    }

    /** Of a partition that a group reads and has said nothing about, everything on it is yet to be read. */
    private static Map<String, Long> behind(Admin admin, String group) throws InterruptedException, ExecutionException {
        Set<TopicPartition> read = readBy(admin, group);
        if (read.isEmpty()) {
            return Map.of(group + " reads nothing", 1L);
        }
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        Map<TopicPartition, Long> earliest = offsets(admin, read, OffsetSpec.earliest());
        Map<TopicPartition, Long> latest = offsets(admin, read, OffsetSpec.latest());
        Map<String, Long> behind = new TreeMap<>();
        for (TopicPartition partition : read) {
            OffsetAndMetadata at = committed.get(partition);
            long position = at == null ? earliest.getOrDefault(partition, 0L) : at.offset();
            long left = latest.getOrDefault(partition, 0L) - position;
            if (left > 0) {
                behind.put(group + " " + partition, left);
            }
        }
        return behind;
    }

    private static Set<TopicPartition> readBy(Admin admin, String group)
            throws InterruptedException, ExecutionException {
        Set<TopicPartition> read = new HashSet<>();
        for (MemberDescription member : members(admin, group)) {
            read.addAll(member.assignment().topicPartitions());
        }
        return read;
    }

    /** Nobody of a group that the broker does not know: one that lost its data hears of it when its readers come back. */
    private static Collection<MemberDescription> members(Admin admin, String group)
            throws InterruptedException, ExecutionException {
        try {
            return admin.describeConsumerGroups(List.of(group))
                    .all()
                    .get()
                    .get(group)
                    .members();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return List.of();
            }
            throw e;
        }
    }

    private static Map<TopicPartition, Long> offsets(Admin admin, Set<TopicPartition> partitions, OffsetSpec which)
            throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        partitions.forEach(partition -> wanted.put(partition, which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> each :
                admin.listOffsets(wanted).all().get().entrySet()) {
            offsets.put(each.getKey(), each.getValue().offset());
        }
        return offsets;
    }
}

package org.hjemvej.system.faults;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.story.Deviation;
import org.hjemvej.system.story.KafkaLogins;

/** R7 (X11): every service reads all its topics again from the beginning, and then every record once more as a duplicate. */
final class Replayed implements Scenario {

    @Override
    public String name() {
        return "R7";
    }

    @Override
    public List<Figure> run(Ground ground, boolean full, Chance chance) throws Exception {
        ground.system().story();
        Aftermath.settled(ground);
        Dump before = Dump.of(ground.system());
        long records = readAgain(ground);
        Aftermath.settled(ground);
        List<String> changed = before.differences(Dump.of(ground.system()), Set.of());
        long repeated = Duplicates.send(ground);
        Aftermath.settled(ground);
        List<String> changedByDuplicates = before.differences(Dump.of(ground.system()), Set.of());
        if (records == 0 || repeated == 0) {
            throw new Deviation("Nothing was read again or repeated");
        }
        changed.forEach(each -> System.out.println("R7 " + each));
        changedByDuplicates.forEach(each -> System.out.println("R7 " + each));
        return List.of(
                Figure.atMost(
                        "R7 tables changed by reading all topics again",
                        changed.size(),
                        0,
                        Machine.load() + ", " + records + " records read again"),
                Figure.atMost(
                        "R7 tables changed by a duplicate of every record",
                        changedByDuplicates.size(),
                        0,
                        Machine.load() + ", " + repeated + " duplicates"));
    }

    /** Sets every group of consumers back to the beginning while its service is down; returns how many records that is. */
    private static long readAgain(Ground ground) throws Exception {
        Map<ServiceName, ProcessHandle> before = new HashMap<>();
        for (ServiceName service : ServiceName.values()) {
            before.put(service, ground.service(ground.place().url(service)));
            ground.hold(service.application());
        }
        before.values().forEach(Ground::kill);
        long records = 0;
        try (Admin admin = Admin.create(KafkaLogins.service(ground.place(), "admin"))) {
            for (ServiceName service : ServiceName.values()) {
                records += setBack(admin, service.application());
            }
        } finally {
            letGo(ground);
        }
        for (ServiceName service : ServiceName.values()) {
            Revival.of(ground, ground.place().url(service), before.get(service));
        }
        return records;
    }

    private static void letGo(Ground ground) throws IOException {
        for (ServiceName service : ServiceName.values()) {
            ground.letGo(service.application());
        }
    }

    private static long setBack(Admin admin, String group) throws InterruptedException, ExecutionException {
        long records = 0;
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
                .all()
                .get();
        Map<TopicPartition, OffsetSpec> earliest = new HashMap<>();
        committed.keySet().forEach(partition -> earliest.put(partition, OffsetSpec.earliest()));
        Map<TopicPartition, OffsetAndMetadata> beginning = new HashMap<>();
        for (var each : admin.listOffsets(earliest).all().get().entrySet()) {
            beginning.put(each.getKey(), new OffsetAndMetadata(each.getValue().offset()));
            records += committed.get(each.getKey()).offset() - each.getValue().offset();
        }
        admin.alterConsumerGroupOffsets(group, beginning).all().get();
        return records;
    }
}

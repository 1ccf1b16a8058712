package org.hjemvej.system;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePatternFilter;
import org.apache.kafka.common.resource.ResourceType;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A broker that is built anew has its topics before it has the rights to them. A reader that looks then is given nothing to
 * read, and must soon look again; that it looks while it reads is the same clock.
 */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class LateRightsTest {

    private static final String SERVICE = "partner-service";
    private static final String TOPIC = "reintegration.for-partners";

    @Test
    void a_service_that_may_not_see_its_topic_for_a_while_reads_it_soon_after(RunningSystem.Handle system)
            throws Exception {
        AclBindingFilter rights = new AclBindingFilter(
                new ResourcePatternFilter(ResourceType.TOPIC, TOPIC, PatternType.LITERAL),
                new AccessControlEntryFilter("User:" + SERVICE, null, AclOperation.ANY, AclPermissionType.ANY));
        try (Admin admin = Admin.create(KafkaLogins.service(system.place(), "admin"))) {
            Wait.until("a reader of " + TOPIC, () -> isRead(admin));
            Collection<AclBinding> taken =
                    admin.deleteAcls(List.of(rights)).all().get();
            try {
                Wait.until("a group that reads nothing", () -> !isRead(admin));
            } finally {
                admin.createAcls(taken).all().get();
            }
            Wait.until("a reader of " + TOPIC + " again", () -> isRead(admin));
        }
    }

    private static boolean isRead(Admin admin) {
        try {
            Set<TopicPartition> read =
                    admin.describeConsumerGroups(List.of(SERVICE)).all().get().get(SERVICE).members().stream()
                            .map(MemberDescription::assignment)
                            .flatMap(assignment -> assignment.topicPartitions().stream())
                            .collect(Collectors.toSet());
            return read.contains(new TopicPartition(TOPIC, 0));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

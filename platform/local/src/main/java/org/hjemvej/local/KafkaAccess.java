package org.hjemvej.local;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Writes the access rules of {@link KafkaUser} into the broker, and takes out what is not among them. */
final class KafkaAccess {

    private KafkaAccess() {}

    static void apply(Admin admin) throws ExecutionException, InterruptedException {
        Set<AclBinding> wanted = wanted();
        Set<AclBinding> present =
                new HashSet<>(admin.describeAcls(AclBindingFilter.ANY).values().get());
        List<AclBindingFilter> superfluous = present.stream()
                .filter(rule -> !wanted.contains(rule))
                .map(AclBinding::toFilter)
                .collect(Collectors.toList());
        if (!superfluous.isEmpty()) {
            admin.deleteAcls(superfluous).all().get();
        }
        wanted.removeAll(present);
        if (!wanted.isEmpty()) {
            admin.createAcls(wanted).all().get();
        }
    }

    static Set<AclBinding> wanted() {
        Set<AclBinding> rules = new HashSet<>();
        for (KafkaUser user : KafkaUser.values()) {
            user.reads().forEach(topic -> {
                rules.add(topic(user, topic, AclOperation.READ));
                rules.add(topic(user, topic, AclOperation.DESCRIBE));
            });
            user.writes().forEach(topic -> {
                rules.add(topic(user, topic, AclOperation.WRITE));
                rules.add(topic(user, topic, AclOperation.DESCRIBE));
            });
            if (user != KafkaUser.ADMIN) {
                rules.add(rule(ResourceType.GROUP, user.username(), PatternType.PREFIXED, user, AclOperation.READ));
            }
            if (user.isService()) {
                own(rules, user);
            }
        }
        return rules;
    }

    /** What every service needs beside the topics of its work: the clock, and its own dead letters to park and replay. */
    private static void own(Set<AclBinding> rules, KafkaUser user) {
        for (AclOperation operation : List.of(AclOperation.READ, AclOperation.WRITE, AclOperation.DESCRIBE)) {
            rules.add(topic(user, "dev.clock", operation));
            user.reads().forEach(topic -> rules.add(topic(user, topic + ".dlq." + user.username(), operation)));
        }
    }

    private static AclBinding topic(KafkaUser user, String topic, AclOperation operation) {
        return rule(ResourceType.TOPIC, topic, PatternType.LITERAL, user, operation);
    }

    private static AclBinding rule(
            ResourceType type, String name, PatternType pattern, KafkaUser user, AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(type, name, pattern),
                new AccessControlEntry("User:" + user.username(), "*", operation, AclPermissionType.ALLOW));
    }
}

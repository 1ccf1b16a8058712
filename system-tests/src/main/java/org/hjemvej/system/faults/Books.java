package org.hjemvej.system.faults;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Story;
import org.hjemvej.system.story.Topic;

/** Holds all databases and topics to the invariants that need no history: what was promised is there, once and in order. */
final class Books {

    private static final Set<String> OF_OTHERS = Set.of("drc.reports", "dev.clock");

    private Books() {}

    /** One sentence for each violation, beginning with the invariant. */
    static List<String> violations(Ground ground, List<Story.Played> stories) throws Exception {
        List<String> violations = new ArrayList<>();
        Set<String> published = new TreeSet<>();
        for (ServiceName service : ServiceName.values()) {
            published.addAll(ground.texts(service, "select event_id || ' ' || topic from outbox"));
            expectNone(
                    violations,
                    ground,
                    service,
                    "I12 unsent",
                    "select event_id::text from outbox join outbox_waiting using (id)");
            expectNone(
                    violations,
                    ground,
                    service,
                    "I4 gap",
                    "select topic || ' ' || subject from inbox_gap"
                            + " where (filled_at is null or lost > 0) and given_up_at is null");
        }
        Set<String> onTopics = new TreeSet<>();
        for (String topic : topics(ground)) {
            List<Topic.Seen> seen = new Topic(KafkaLogins.developer(ground.place()), topic).all();
            if (topic.contains(".dlq.")) {
                seen.forEach(
                        each -> violations.add("I4 parked on " + topic + ": " + each.header("dead-letter-reason")));
            } else if (!OF_OTHERS.contains(topic)) {
                seen.forEach(each -> onTopics.add(each.header("ce_id") + " " + topic));
                outOfOrder(topic, seen, violations);
            }
        }
        missing(published, onTopics).forEach(each -> violations.add("I4 never on its topic: " + each));
        missing(onTopics, published).forEach(each -> violations.add("I2 on a topic and not in an outbox: " + each));
        money(violations, ground);
        violations.addAll(Ledger.of(ground).violations());
        for (Story.Played story : stories) {
            audit(violations, ground, story);
        }
        return violations;
    }

    private static Set<String> topics(Ground ground) throws Exception {
        try (Admin admin = Admin.create(KafkaLogins.developer(ground.place()))) {
            return new TreeSet<>(admin.listTopics().names().get());
        }
    }

    private static void outOfOrder(String topic, List<Topic.Seen> records, List<String> violations) {
        Map<String, Long> last = new HashMap<>();
        for (Topic.Seen each : records) {
            long number = Long.parseLong(each.header("ce_sequence"));
            long before = last.getOrDefault(each.key(), 0L);
            if (number > before + 1) {
                violations.add("I5 " + topic + " " + each.key() + " has " + number + " after " + before);
            }
            last.put(each.key(), Math.max(before, number));
        }
    }

    private static void money(List<String> violations, Ground ground) throws SQLException {
        expectNone(
                violations,
                ground,
                ServiceName.REINTEGRATION,
                "I7 not five parts that make up what was granted",
                "select i.programme_ref from cash_instalment i join plan p on p.programme_ref = i.programme_ref"
                        + " and p.status = 'APPROVED' group by i.programme_ref, p.cash_minor"
                        + " having count(*) > 5 or min(i.sequence) <> 1 or max(i.sequence) <> count(*)"
                        + " or sum(i.minor) <> p.cash_minor");
    }

    private static void audit(List<String> violations, Ground ground, Story.Played story) {
        Agency olga = Agency.signIn("olga", ground.place());
        for (String url : ground.place().urls()) {
            for (String chain : List.of(story.caseHandle(), story.programmeRef(), "service")) {
                var verdict = olga.get(url + "/v1/audit-chains/" + chain + "/verification")
                        .must(200, "verify an audit chain");
                if (!verdict.body().path("whole").asBoolean()) {
                    violations.add("I9 the chain of " + chain + " is broken at " + url);
                }
            }
        }
    }

    private static void expectNone(
            List<String> violations, Ground ground, ServiceName service, String what, String query)
            throws SQLException {
        ground.texts(service, query)
                .forEach(each -> violations.add(what + " in " + service.application() + ": " + each));
    }

    private static Set<String> missing(Set<String> wanted, Set<String> there) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(there);
        return missing;
    }
}

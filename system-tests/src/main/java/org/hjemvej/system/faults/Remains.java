package org.hjemvej.system.faults;

import java.util.List;
import java.util.Set;

/**
 * What is left after the faults, read from databases and topics and not asked of the services.
 *
 * @param referrals ids of the rows
 * @param events subject and number of each referral-received on the topic, in the order of its partition
 * @param noticed subject of each notice that notification-service has written of a referral, once for each
 * @param unsent events that still wait
 * @param auditRows audit rows of referrals received, by the referral
 */
record Remains(List<String> referrals, List<Event> events, List<String> noticed, long unsent, List<String> auditRows) {

    /** The same without what belongs to these referrals. */
    Remains without(Set<String> earlier) {
        return new Remains(
                later(referrals, earlier),
                events.stream()
                        .filter(event -> !earlier.contains(event.subject()))
                        .toList(),
                later(noticed, earlier),
                unsent,
                later(auditRows, earlier));
    }

    private static List<String> later(List<String> ids, Set<String> earlier) {
        return ids.stream().filter(id -> !earlier.contains(id)).toList();
    }

    /** An event of a subject with its number and its own id. */
    record Event(String subject, long number, String id) {}
}

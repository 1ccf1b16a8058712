package org.hjemvej.system.faults;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds a history and what is left to the invariants; pure functions, so that bad histories can be tried on them. */
final class Checker {

    private Checker() {}

    /** One sentence for each violation, beginning with the invariant; empty when all hold. */
    static List<String> violations(List<History.Attempt> history, Remains remains) {
        List<String> violations = new ArrayList<>();
        Set<String> acknowledged = ids(history);
        Set<String> rows = new HashSet<>(remains.referrals());
        missing(acknowledged, rows).forEach(id -> violations.add("I1 acknowledged and lost: " + id));
        long indeterminate = keysOf(history, History.Outcome.UNKNOWN).stream()
                .filter(key -> !keysOf(history, History.Outcome.OK).contains(key))
                .count();
        long unasked = missing(rows, acknowledged).size();
        if (unasked > indeterminate) {
            violations.add("I2 " + unasked + " rows were never acknowledged, " + indeterminate
                    + " commands are of unknown fate");
        }
        effects(history).forEach((key, answers) -> {
            if (answers.size() > 1) {
                violations.add("I3 key " + key + " has " + answers.size() + " effects");
            }
        });
        events(rows, remains, violations);
        twice(remains.noticed()).forEach(id -> violations.add("I4 noticed twice: " + id));
        missing(rows, new HashSet<>(remains.noticed())).forEach(id -> violations.add("I4 never noticed: " + id));
        missing(rows, new HashSet<>(remains.auditRows())).forEach(id -> violations.add("I9 not audited: " + id));
        if (remains.unsent() > 0) {
            violations.add("I12 " + remains.unsent() + " events still wait");
        }
        return violations;
    }

    private static void events(Set<String> rows, Remains remains, List<String> violations) {
        Map<String, Long> last = new HashMap<>();
        Map<String, String> first = new HashMap<>();
        for (Remains.Event event : remains.events()) {
            String known = first.putIfAbsent(event.subject() + "#" + event.number(), event.id());
            if (known != null && !known.equals(event.id())) {
                violations.add("I4 two events have number " + event.number() + " of " + event.subject());
            }
            long before = last.getOrDefault(event.subject(), 0L);
            if (event.number() > before + 1) {
                violations.add("I5 " + event.subject() + " has " + event.number() + " after " + before);
            }
            last.put(event.subject(), Math.max(before, event.number()));
        }
        missing(rows, last.keySet()).forEach(id -> violations.add("I4 no event: " + id));
        missing(last.keySet(), rows).forEach(id -> violations.add("I2 an event without a row: " + id));
    }

    private static Set<String> ids(List<History.Attempt> history) {
        return history.stream()
                .filter(attempt -> attempt.id() != null)
                .map(History.Attempt::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> keysOf(List<History.Attempt> history, History.Outcome outcome) {
        return history.stream()
                .filter(attempt -> attempt.outcome() == outcome)
                .map(History.Attempt::key)
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> effects(List<History.Attempt> history) {
        Map<String, Set<String>> effects = new HashMap<>();
        for (History.Attempt attempt : history) {
            if (attempt.id() != null) {
                effects.computeIfAbsent(attempt.key(), key -> new TreeSet<>()).add(attempt.id());
            }
        }
        return effects;
    }

    private static Set<String> missing(Collection<String> wanted, Collection<String> there) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(there);
        return missing;
    }

    private static Set<String> twice(List<String> all) {
        Set<String> once = new HashSet<>();
        return all.stream().filter(each -> !once.add(each)).collect(Collectors.toCollection(TreeSet::new));
    }
}

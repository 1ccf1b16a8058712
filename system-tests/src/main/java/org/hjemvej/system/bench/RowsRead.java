package org.hjemvej.system.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hjemvej.system.running.StartedSystem;
import org.hjemvej.system.story.Agency;

/** How many rows each query of the services looked at, at most, while everything was asked that can be read. */
record RowsRead(Map<String, Most> most) {

    /** A table of so many rows is not read from its beginning; registers are smaller, and read as a whole on purpose. */
    private static final double LARGE = 2000;

    /** A page, and what one case can have of anything, with room. */
    private static final double BOUNDED = 1000;

    /** More rows than this much more often are growth: a year is never quite the same. */
    private static final double GROWTH = 1.2;

    /**
     * The dearest time that a statement was seen.
     *
     * @param reading what was asked then
     * @param how the step that looked at the most rows
     * @param whole the large tables that were ever read from their beginning
     */
    record Most(double rows, String reading, String how, List<String> whole) {

        Most and(Most other) {
            List<String> both = new ArrayList<>(whole);
            both.addAll(other.whole);
            Most dearer = rows >= other.rows ? this : other;
            return new Most(
                    dearer.rows,
                    dearer.reading,
                    dearer.how,
                    both.stream().distinct().toList());
        }
    }

    /** Asks everything so many times: after some times PostgreSQL plans a statement once for all values. */
    static RowsRead of(StartedSystem system, List<Reading> readings, int times) throws SQLException, IOException {
        Map<String, Most> most = new TreeMap<>();
        Map<String, Agency> agencies = new HashMap<>();
        try (Explaining explaining = Explaining.open(system)) {
            for (Reading reading : readings) {
                Agency agency = agencies.computeIfAbsent(reading.who(), who -> reading.agency(system.place()));
                for (int i = 0; i < times; i++) {
                    explaining.during(() -> reading.ask(agency)).stream()
                            .filter(Plan::isReading)
                            .forEach(plan -> most.merge(
                                    plan.database() + " " + plan.statement(),
                                    seen(plan, reading, explaining),
                                    Most::and));
                }
            }
        }
        return new RowsRead(most);
    }

    private static Most seen(Plan plan, Reading reading, Explaining explaining) {
        List<String> whole = plan.withoutIndex().stream()
                .filter(table -> explaining.rows(plan.database(), table) > LARGE)
                .toList();
        return new Most(plan.read(), reading.what(), plan.heaviest(), whole);
    }

    /** The statements that cost more rows here than they did among fewer cases, or that read a large table without an index. */
    List<String> grownSince(RowsRead fewer) {
        List<String> grown = new ArrayList<>();
        most.forEach((statement, now) -> {
            Most before = fewer.most.get(statement);
            double rows = before == null ? 0 : before.rows();
            String text = statement.replaceAll("\\s+", " ");
            if (!now.whole().isEmpty()) {
                grown.add(now.reading() + ": reads " + now.whole() + " from the beginning in " + text);
            } else if (now.rows() > BOUNDED && now.rows() > GROWTH * rows) {
                grown.add(String.format(
                        Locale.ROOT,
                        "%s: reads %.0f rows instead of %.0f (%s) in %s",
                        now.reading(),
                        now.rows(),
                        rows,
                        now.how(),
                        text));
            }
        });
        return grown;
    }
}

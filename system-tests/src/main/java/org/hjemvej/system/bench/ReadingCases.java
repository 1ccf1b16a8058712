package org.hjemvej.system.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.story.Agency;

/** P2: a case read through the interface with its audit row, beside pgbench doing the same statements. */
final class ReadingCases implements Goal {

    private static final double LIMIT = 0.40;

    @Override
    public String name() {
        return "P2";
    }

    @Override
    public List<Figure> measure(Bench.Ground ground, boolean full) {
        Optional<Figure> missing = Scripts.missing(name());
        if (missing.isPresent()) {
            return List.of(missing.get());
        }
        String handle = ground.system().story().caseHandle();
        int seconds = full ? 10 : 4;
        for (int i = 0; i < (full ? 12 : 2); i++) {
            ours(ground, handle, seconds);
        }
        floor(ground, handle, seconds);
        Pairs pairs = Pairs.of(full ? 5 : 2, () -> ours(ground, handle, seconds), () -> floor(ground, handle, seconds));
        double before = Machine.cpuSeconds(ground.services().subList(0, 1));
        double rate = ours(ground, handle, seconds);
        double micros = (Machine.cpuSeconds(ground.services().subList(0, 1)) - before) / (rate * seconds) * 1e6;
        return List.of(Figure.atLeast(
                "P2 GET case ÷ pgbench",
                pairs.median(),
                LIMIT,
                pairs.note() + String.format(", %.0f µs CPU of case-service for a reading", micros)));
    }

    private static double ours(Bench.Ground ground, String handle, int seconds) {
        return Wrk.run(
                        ground,
                        ground.place().caseUrl() + "/v1/cases/" + handle,
                        seconds,
                        Map.of("Authorization", "Bearer " + Agency.token("mette", ground.place())))
                .rate();
    }

    private static double floor(Bench.Ground ground, String handle, int seconds) {
        return PgBench.run(ground, "read-case.sql", seconds, Map.of("handle", handle));
    }
}

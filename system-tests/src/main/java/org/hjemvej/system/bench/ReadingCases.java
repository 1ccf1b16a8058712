package org.hjemvej.system.bench;

import java.util.List;
import java.util.Map;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.story.Agency;

/** P2: a case read through the interface with its audit row, beside pgbench doing the same statements. */
final class ReadingCases implements Goal {

    @Override
    public String name() {
        return "P2";
    }

    @Override
    public List<Figure> measure(Bench.Ground ground, boolean full) throws Exception {
        String handle = ground.system().story().caseHandle();
        return BesidePgBench.measure(
                name(),
                ground,
                full,
                run -> List.of(run.measured(
                        "P2 GET case ÷ pgbench",
                        "readings",
                        12,
                        () -> ours(ground, handle, run.seconds()),
                        () -> floor(ground, handle, run.seconds()))));
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

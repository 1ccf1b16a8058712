package org.hjemvej.system.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hjemvej.local.ServiceName;
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
        Optional<Figure> missing = Scripts.missing(name());
        if (missing.isPresent()) {
            return List.of(missing.get());
        }
        String handle = ground.system().story().caseHandle();
        return ground.alone(ServiceName.CASE, () -> List.of(measured(ground, handle, full)));
    }

    private static Figure measured(Bench.Ground ground, String handle, boolean full) throws SQLException {
        try (Connection database = ground.system().database(ServiceName.CASE);
                Statement statement = database.createStatement()) {
            BesidePgBench run = new BesidePgBench(ground, statement, full);
            return run.measured(
                    "P2 GET case ÷ pgbench",
                    "readings",
                    12,
                    () -> ours(ground, handle, run.seconds()),
                    () -> floor(ground, handle, run.seconds()));
        }
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

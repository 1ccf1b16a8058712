package org.hjemvej.system.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.story.Agency;

/** P1: cases opened a second through the interface, beside pgbench doing the same statements; and P11 under that load. */
final class OpeningCases implements Goal {

    private static final int FOR_A_THREAD = 10_000;
    private static final int FOR_A_CLIENT = 4_000;
    private static final String KEYS =
            "create table if not exists bench_key (handle text primary key, wrapped bytea not null, master_key_id text not null)";

    private static final double MEMORY_LIMIT = 1400;

    private long next = 1;
    private double megabytes;

    @Override
    public String name() {
        return "P1";
    }

    @Override
    public List<Figure> measure(Bench.Ground ground, boolean full) throws Exception {
        return BesidePgBench.measure(name(), ground, full, run -> {
            run.database().execute(KEYS);
            Figure rate = run.measured(
                    "P1 POST case ÷ pgbench",
                    "cases",
                    15,
                    () -> ours(ground, run.database(), run.seconds()),
                    () -> floor(ground, run.database(), run.seconds()));
            return List.of(
                    rate,
                    Figure.atMost(
                            "P11 under the load of P1, MB of four services", megabytes, MEMORY_LIMIT, rate.note()));
        });
    }

    private double ours(Bench.Ground ground, Statement statement, int seconds) {
        long first = referrals(statement, 2L * FOR_A_THREAD);
        long before = count(statement, "select count(*) from case_file");
        Wrk.Run run = Wrk.run(
                ground,
                ground.place().caseUrl() + "/v1/cases",
                seconds,
                Map.of(
                        "Authorization",
                        "Bearer " + Agency.token("clara", ground.place()),
                        "Content-Type",
                        "application/json"),
                "open-case.lua",
                Long.toString(first),
                Integer.toString(FOR_A_THREAD));
        megabytes = Math.max(megabytes, Machine.megabytes(ground.services()));
        long rows = count(statement, "select count(*) from case_file") - before;
        if (rows < run.requests()) {
            throw new IllegalStateException(run.requests() + " cases were opened, " + rows + " are there");
        }
        return run.rate();
    }

    private double floor(Bench.Ground ground, Statement statement, int seconds) {
        long first = referrals(statement, (long) PgBench.CLIENTS * FOR_A_CLIENT);
        return PgBench.run(ground, "open-case.sql", seconds, Map.of("first", first, "each", FOR_A_CLIENT, "done", 0));
    }

    /** Lays accepted referrals and match tokens of Clara's, each for one case; returns the number before the first. */
    private long referrals(Statement statement, long count) {
        try {
            long first = next;
            next += count;
            statement.executeUpdate(
                    "insert into referral (id, version, status, channel, urgency, organisation, sent_by, received_at)"
                            + " select 'R-' || lpad(i::text, 26, '0'), 4, 'ACCEPTED', 'POLICE_ACTION', 'NORMAL', 'POLICE', 'bench', now()"
                            + " from generate_series(" + first + ", " + (next - 1) + ") i");
            statement.executeUpdate("insert into match_token (digest, caller, created_at, expires_at, attention)"
                    + " select sha256(('Q-' || lpad(i::text, 26, '0'))::bytea), 'clara', now(), now() + interval '1 day', false"
                    + " from generate_series(" + first + ", " + (next - 1) + ") i");
            statement.execute("analyze referral, match_token");
            return first - 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long count(Statement statement, String query) {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

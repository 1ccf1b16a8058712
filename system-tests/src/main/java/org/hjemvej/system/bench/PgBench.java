package org.hjemvej.system.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.running.Program;

/** PostgreSQL's own load generator, with a script that does what a request does and nothing around it. */
final class PgBench {

    private static final ServiceName SERVICE = ServiceName.CASE;
    static final int CLIENTS = 8;

    private static final String THREADS = "2";
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: ([1-9][0-9]*)");

    private PgBench() {}

    /** Transactions a second of a script from {@code resources/bench}, which finds these variables. */
    static double run(Bench.Ground ground, String script, int seconds, Map<String, Object> variables) {
        try {
            String owner = SERVICE.key() + "_owner";
            List<String> command = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-h", "localhost"));
            command.addAll(List.of("-c", Integer.toString(CLIENTS), "-j", THREADS, "-T", Integer.toString(seconds)));
            command.addAll(List.of("-p", Integer.toString(ground.system().port("POSTGRES")), "-U", owner));
            variables.forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
            command.addAll(List.of("-f", Scripts.file(ground.root(), script).toString(), SERVICE.database()));
            String output = Program.output(command, Map.of("PGPASSWORD", owner));
            Matcher rate = RATE.matcher(output);
            if (!rate.find() || FAILED.matcher(output).find()) {
                throw new IllegalStateException("pgbench did not do its work: " + output);
            }
            return Double.parseDouble(rate.group(1));
        } catch (IOException e) {
            throw new IllegalStateException("pgbench could not be run", e);
        }
    }
}

package org.hjemvej.system.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hjemvej.system.running.Program;

/** The load generator {@code wrk} from Debian's packages; a closed loop, used for throughput only. */
final class Wrk {

    private static final int CONNECTIONS = 8;
    private static final int THREADS = 2;
    private static final Pattern RATE = Pattern.compile("Requests/sec: +([0-9.]+)");
    private static final Pattern COUNT = Pattern.compile("([0-9]+) requests in");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: ([0-9]+)");
    private static final Pattern BROKEN = Pattern.compile("Socket errors: (.*)");

    private Wrk() {}

    /** What came of a run: requests, and those a second. */
    record Run(long requests, double rate) {}

    /** Runs against this address; a script from {@code resources/bench} finds these arguments in its {@code init}. */
    static Run run(Bench.Ground ground, String url, int seconds, Map<String, String> headers, String... script) {
        try {
            List<String> command = new ArrayList<>(
                    List.of("wrk", "-t" + THREADS, "-c" + CONNECTIONS, "-d" + seconds + "s", "--timeout", "10s"));
            headers.forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
            if (script.length > 0) {
                command.addAll(
                        List.of("-s", Scripts.file(ground.root(), script[0]).toString()));
            }
            command.add(url);
            if (script.length > 1) {
                command.add("--");
                command.addAll(List.of(script).subList(1, script.length));
            }
            String output = Program.output(command, Map.of());
            Matcher refused = REFUSED.matcher(output);
            Matcher broken = BROKEN.matcher(output);
            if (refused.find() || broken.find()) {
                throw new IllegalStateException("Requests were refused or not answered: " + output);
            }
            return new Run((long) number(COUNT, output), number(RATE, output));
        } catch (IOException e) {
            throw new IllegalStateException("wrk could not be run", e);
        }
    }

    private static double number(Pattern pattern, String output) {
        Matcher number = pattern.matcher(output);
        if (!number.find()) {
            throw new IllegalStateException("wrk did not say how fast it was: " + output);
        }
        return Double.parseDouble(number.group(1));
    }
}

package org.hjemvej.system.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How PostgreSQL carried out a statement.
 *
 * @param database where
 * @param statement as the service sent it, without values
 * @param top the plan with the rows it met, as {@code auto_explain} tells it
 */
record Plan(String database, String statement, JsonNode top) {

    private static final Pattern QUERY = Pattern.compile("\\s*(select|with)\\b", Pattern.CASE_INSENSITIVE);

    /** Whether it is a query; what tidies up now and then reads more, and nobody waits for it. */
    boolean isReading() {
        return QUERY.matcher(statement).lookingAt();
    }

    /** The rows of tables that were looked at, also those that a filter then left out. */
    double read() {
        return scans().mapToDouble(Plan::read).sum();
    }

    /** The step that looked at the most rows, in words; nothing when no table was read. */
    String heaviest() {
        return scans().max(Comparator.comparingDouble(Plan::read))
                .map(scan -> scan.path("Node Type").asText() + " of "
                        + scan.path("Relation Name").asText()
                        + (scan.has("Index Name")
                                ? " by " + scan.path("Index Name").asText()
                                : ""))
                .orElse("");
    }

    /** The tables that were read from their beginning, without an index; some of them perhaps not to their end. */
    List<String> withoutIndex() {
        return scans().filter(scan -> scan.path("Node Type").asText().equals("Seq Scan"))
                .map(scan -> scan.path("Relation Name").asText())
                .toList();
    }

    private Stream<JsonNode> scans() {
        return steps(top)
                .filter(step -> step.has("Relation Name")
                        && step.path("Node Type").asText().endsWith("Scan"));
    }

    private static Stream<JsonNode> steps(JsonNode step) {
        return Stream.concat(Stream.of(step), step.path("Plans").valueStream().flatMap(Plan::steps));
    }

    private static double read(JsonNode scan) {
        double once = scan.path("Actual Rows").asDouble()
                + scan.path("Rows Removed by Filter").asDouble()
                + scan.path("Rows Removed by Index Recheck").asDouble();
        return once * scan.path("Actual Loops").asDouble();
    }
}

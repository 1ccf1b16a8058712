package org.hjemvej.system.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hjemvej.local.ServiceName;

/**
 * Collections of the whole memory of the services while something is measured, from what they tell of themselves. Each stops
 * a service for tenths of a second, whatever it was asked meanwhile. They are told beside a figure and excuse none: which
 * request waited for one is not known.
 */
public final class WholeCollections {

    private static final Pattern SAMPLE = Pattern.compile(
            "jvm_gc_pause_seconds_(count|sum)\\{action=\"end of major GC\",cause=\"([^\"]+)\"[^}]*} ([0-9.Ee+-]+)");

    private final StartedSystem system;
    private final Map<String, Double> before;

    private WholeCollections(StartedSystem system) {
        this.system = system;
        this.before = samples(system);
    }

    /** Watches from now on. */
    public static WholeCollections watch(StartedSystem system) {
        return new WholeCollections(system);
    }

    /** Service, cause, how often and how long together since the watch began, for example {@code case Allocation Failure: 1, 212 ms}. */
    public List<String> told() {
        Map<String, Double> now = samples(system);
        return now.keySet().stream()
                .filter(key -> key.endsWith(" count") && since(now, key) > 0)
                .map(key -> key.substring(0, key.length() - " count".length()))
                .map(key -> String.format(
                        Locale.ROOT,
                        "%s: %.0f, %.0f ms",
                        key,
                        since(now, key + " count"),
                        since(now, key + " sum") * 1000))
                .toList();
    }

    private double since(Map<String, Double> now, String key) {
        return Objects.requireNonNull(now.get(key)) - before.getOrDefault(key, 0.0);
    }

    private static Map<String, Double> samples(StartedSystem system) {
        Map<String, Double> samples = new TreeMap<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (ServiceName service : ServiceName.values()) {
                HttpRequest request = HttpRequest.newBuilder(system.metrics().get(service.ordinal()))
                        .header("Accept", "text/plain")
                        .build();
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(service + " does not tell its metrics: " + answer.statusCode());
                }
                samples.putAll(SAMPLE.matcher(answer.body())
                        .results()
                        .collect(Collectors.toMap(
                                found -> service.key() + " " + found.group(2) + " " + found.group(1),
                                WholeCollections::value)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading metrics", e);
        }
        return samples;
    }

    private static double value(MatchResult found) {
        return Double.parseDouble(found.group(3));
    }
}

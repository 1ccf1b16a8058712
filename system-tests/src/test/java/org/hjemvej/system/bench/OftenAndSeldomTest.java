package org.hjemvej.system.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.story.Answer;
import org.junit.jupiter.api.Test;

/** How what was asked often is held to what was asked seldom. */
class OftenAndSeldomTest {

    private static final String FIRST = "case first";
    private static final String SECOND = "case second";
    private static final Operations OPERATIONS = new Operations(
            List.of(reading(FIRST, "/v1/first"), reading(SECOND, "/v1/second")), Map.of(1, ServiceName.CASE));
    private static final long DISTURBED_MILLIS = 60_000;

    private final Samples seldom = counting();
    private final Samples often = counting();

    @Test
    void what_was_disturbed_counts_on_neither_side() {
        ask(seldom, "/v1/first", 10, 2);
        ask(seldom, "/v1/first", DISTURBED_MILLIS, 1);
        ask(often, "/v1/first", 100, 20);
        ask(often, "/v1/first", DISTURBED_MILLIS, 10);

        Figure ratio = judged().ratios().getFirst();

        // the disturbed seldom request would have made it a thousandth
        assertThat(ratio.value()).isBetween(5.0, 12.0);
        assertThat(ratio.failed()).isTrue();
    }

    @Test
    void a_ratio_is_judged_although_everything_seldom_was_disturbed() {
        ask(seldom, "/v1/first", DISTURBED_MILLIS, 3);
        ask(seldom, "/v1/second", 10, 3);
        ask(often, "/v1/first", 1000, 20);
        ask(often, "/v1/second", 10, 20);

        OftenAndSeldom judged = judged();

        assertThat(judged.unmeasured()).hasSize(1);
        assertThat(judged.times().getFirst().value()).isGreaterThan(1000);
        assertThat(judged.ratios().getFirst().failed()).isFalse();
        assertThat(judged.ratios().getFirst().note()).endsWith(SECOND);
    }

    private OftenAndSeldom judged() {
        return new OftenAndSeldom(OPERATIONS, seldom, often, 20, "no load");
    }

    private static Samples counting() {
        long start = System.nanoTime();
        return new Samples(OPERATIONS, due -> start - due < TimeUnit.MILLISECONDS.toNanos(DISTURBED_MILLIS / 2));
    }

    private static void ask(Samples samples, String path, long millis, int times) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:1" + path)).build();
        Answer answer = new Answer(200, HttpHeaders.of(Map.of(), (name, value) -> true), MissingNode.getInstance(), "");
        for (int i = 0; i < times; i++) {
            samples.pass(request, () -> answer, System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(millis));
        }
    }

    private static Operations.Operation reading(String name, String path) {
        return new Operations.Operation(name, ServiceName.CASE, "GET", Pattern.compile(path), false);
    }
}

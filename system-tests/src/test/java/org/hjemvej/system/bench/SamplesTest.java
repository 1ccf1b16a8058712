package org.hjemvej.system.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.story.Answer;
import org.junit.jupiter.api.Test;

/** Which requests of an operation count. */
class SamplesTest {

    private static final String NAME = "case invented";
    private static final long DISTURBED = 0;
    private static final HttpRequest REQUEST =
            HttpRequest.newBuilder(URI.create("http://localhost:1/v1/invented")).build();

    private final AtomicBoolean quiet = new AtomicBoolean(true);
    private final Samples samples = new Samples(operations(), due -> due != DISTURBED);

    @Test
    void refusals_and_what_was_disturbed_do_not_count() {
        ask(200, 20);
        ask(409, 20);
        quiet.set(false);
        ask(200, 5);

        assertThat(samples.count(NAME)).isEqualTo(20);
        assertThat(samples.voided()).isEqualTo(5);
        // a disturbed one was due when this machine started: counted, it would be the slowest by far
        assertThat(samples.p95(NAME)).isLessThan(samples.p95OfAll(NAME));
    }

    @Test
    void an_operation_lacks_requests_when_more_than_half_are_void() {
        ask(200, 3);
        assertThat(samples.lacking(100)).isEmpty();

        quiet.set(false);
        ask(200, 3);
        assertThat(samples.lacking(100)).isEmpty();
        ask(200, 1);
        assertThat(samples.lacking(100)).containsExactly(NAME);
        assertThat(samples.lacking(6)).isEmpty();
    }

    @Test
    void of_an_operation_without_requests_that_count_nothing_is_told() {
        quiet.set(false);
        ask(200, 2);

        assertThat(samples.p95(NAME)).isNaN();
        assertThat(samples.sent(NAME)).isEqualTo(2);
    }

    private void ask(int status, int times) {
        Answer answer =
                new Answer(status, HttpHeaders.of(Map.of(), (name, value) -> true), MissingNode.getInstance(), "");
        for (int i = 0; i < times; i++) {
            samples.pass(REQUEST, () -> answer, quiet.get() ? System.nanoTime() : DISTURBED);
        }
    }

    private static Operations operations() {
        Operations.Operation invented =
                new Operations.Operation(NAME, ServiceName.CASE, "GET", Pattern.compile("/v1/invented"), false);
        return new Operations(List.of(invented), Map.of(1, ServiceName.CASE));
    }
}

package org.hjemvej.platform.inbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The trace that a record belongs to. */
@ApplicationScoped
class RecordTrace {

    private static final TextMapGetter<Headers> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Headers headers) {
            List<String> names = new ArrayList<>();
            headers.forEach(header -> names.add(header.key()));
            return names;
        }

        @Override
        public @Nullable String get(@Nullable Headers headers, String name) {
            Header header = headers == null ? null : headers.lastHeader(name);
            return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
    };

    private final Tracer tracer;

    RecordTrace(Tracer tracer) {
        this.tracer = tracer;
    }

    /** What is done for a record. */
    interface Work {

        void run() throws PoisonException;
    }

    /** Works under the record's own trace; under the current one when the record has none, or a new one when there is neither. */
    void follow(ConsumerRecord<String, byte[]> record, Work work) throws PoisonException {
        Context own = W3CTraceContextPropagator.getInstance().extract(Context.root(), record.headers(), HEADERS);
        SpanContext wanted = Span.fromContext(own).getSpanContext();
        SpanContext current = Span.current().getSpanContext();
        if (current.isValid() && (!wanted.isValid() || wanted.getTraceId().equals(current.getTraceId()))) {
            work.run();
            return;
        }
        Span span = wanted.isValid()
                ? Span.wrap(wanted)
                : tracer.spanBuilder("event").setNoParent().startSpan();
        Scope scope = Context.current().with(span).makeCurrent();
        try {
            work.run();
        } finally {
            scope.close();
            span.end();
        }
    }
}

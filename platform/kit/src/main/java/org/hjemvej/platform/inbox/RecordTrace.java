package org.hjemvej.platform.inbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The trace that a record belongs to. */
final class RecordTrace {

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

    private RecordTrace() {}

    /** Makes the record's own trace the current one. One that is current already, or none in the record, changes nothing. */
    static Scope enter(ConsumerRecord<String, byte[]> record) {
        Context own = W3CTraceContextPropagator.getInstance().extract(Context.root(), record.headers(), HEADERS);
        SpanContext span = Span.fromContext(own).getSpanContext();
        String current = Span.current().getSpanContext().getTraceId();
        return !span.isValid() || span.getTraceId().equals(current)
                ? Scope.noop()
                : Context.current().with(Span.wrap(span)).makeCurrent();
    }
}

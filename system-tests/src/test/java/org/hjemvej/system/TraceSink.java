package org.hjemvej.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

/** A collector of traces (OTLP over HTTP) that keeps what the services send it. */
final class TraceSink implements AutoCloseable {

    /** A span with the service it comes from; {@code everything} is all that was sent of it. */
    record Seen(String trace, String service, String name, String everything) {}

    private final HttpServer server;
    private final List<Seen> spans = new CopyOnWriteArrayList<>();

    private TraceSink(HttpServer server) {
        this.server = server;
    }

    static TraceSink open() throws IOException {
        TraceSink sink =
                new TraceSink(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        sink.server.createContext("/v1/traces", sink::take);
        sink.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        sink.server.start();
        return sink;
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<Seen> spans() {
        return spans;
    }

    private void take(HttpExchange exchange) throws IOException {
        boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        try (InputStream body = zipped ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody()) {
            for (ResourceSpans resource :
                    ExportTraceServiceRequest.parseFrom(body).getResourceSpansList()) {
                String service = resource.getResource().getAttributesList().stream()
                        .filter(attribute -> attribute.getKey().equals("service.name"))
                        .map(attribute -> attribute.getValue().getStringValue())
                        .findFirst()
                        .orElse("");
                resource.getScopeSpansList()
                        .forEach(scope -> scope.getSpansList().forEach(span -> keep(service, span)));
            }
        }
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    private void keep(String service, Span span) {
        spans.add(new Seen(
                HexFormat.of().formatHex(span.getTraceId().toByteArray()), service, span.getName(), span.toString()));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

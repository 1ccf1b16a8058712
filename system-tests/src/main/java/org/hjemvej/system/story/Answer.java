package org.hjemvej.system.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/**
 * An answer of a service: status, headers, JSON.
 *
 * @param body missing when what was sent is no JSON
 * @param sent what was sent, each byte as one character (ISO 8859-1), so that a document keeps its bytes
 */
public record Answer(int status, HttpHeaders headers, JsonNode body, String sent) {

    /** Whether the service cannot answer now, or is still at the same command. */
    boolean isPassing() {
        return status == 503 || status == 429 || status == 409 && "COMMAND_RUNNING".equals(code());
    }

    public String text(String field) {
        return body.path(field).asText();
    }

    public String code() {
        return text("code");
    }

    public String etag() {
        return headers.firstValue("ETag").orElse("");
    }

    /** Refuses any other status, naming what the service said by code only. */
    public Answer must(int expected, String what) {
        if (status != expected) {
            throw new Deviation(
                    what + ": expected " + expected + ", got " + status + " " + code() + " " + body.path("violations"));
        }
        return this;
    }
}

package org.hjemvej.system.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** An answer of a service: status, headers, JSON. */
public record Answer(int status, HttpHeaders headers, JsonNode body) {

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

package org.hjemvej.platform.rest;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Danish or English, by Accept-Language; English when it names neither. */
@Singleton
public class RequestLanguage {

    private static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.of("da"));

    private final CurrentVertxRequest request;

    RequestLanguage(CurrentVertxRequest request) {
        this.request = request;
    }

    public Locale get() {
        RoutingContext current = request.getCurrent();
        return current == null ? Locale.ENGLISH : of(current.request().getHeader("Accept-Language"));
    }

    static Locale of(@org.jspecify.annotations.Nullable String header) {
        if (header == null || header.length() > 200) {
            return Locale.ENGLISH;
        }
        try {
            Locale match = Locale.lookup(Locale.LanguageRange.parse(header), OFFERED);
            return match == null ? Locale.ENGLISH : match;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }
}

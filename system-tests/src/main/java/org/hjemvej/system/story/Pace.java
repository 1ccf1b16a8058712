package org.hjemvej.system.story;

import java.net.http.HttpRequest;
import java.util.function.Supplier;

/** When a request of a caller leaves, and what is noted of it. */
public interface Pace {

    /** At once, and nothing is noted. */
    Pace AT_ONCE = (request, exchange) -> exchange.get();

    /** Lets a request go when its time has come; returns its answer. */
    Answer pass(HttpRequest request, Supplier<Answer> exchange);

    /** Before something that happens to everybody, such as a new day: waits for those who go the same way in step. */
    default void gather() {}
}

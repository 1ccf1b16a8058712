package org.hjemvej.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/**
 * Where the producer of a topic answers {@code GET /v1/events}: its address by the first word of the topic's name, for
 * example {@code hjemvej.sources.case} for {@code case.events}. A topic without an address is never filled by itself.
 */
@ConfigMapping(prefix = "hjemvej.sources")
interface EventSources {

    @WithParentName
    Map<String, String> addresses();

    /** The service that writes a topic: the first word of its name. */
    static String producer(String topic) {
        int dot = topic.indexOf('.');
        return dot < 0 ? topic : topic.substring(0, dot);
    }
}

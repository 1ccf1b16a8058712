package org.hjemvej.notifications.webhooks;

import io.vertx.core.json.JsonObject;
import org.hjemvej.notifications.inbox.Notice;

/** What is pushed: the code, the handle and the notice to read; nothing else leaves this way. */
final class ThinMessage {

    private ThinMessage() {}

    static String of(Notice notice) {
        return new JsonObject()
                .put("type", notice.code())
                .put("timestamp", notice.createdAt().toString())
                .put("data", new JsonObject().put("notice", notice.id()).put("handle", notice.handle()))
                .encode();
    }
}

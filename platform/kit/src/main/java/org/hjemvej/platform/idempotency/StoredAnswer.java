package org.hjemvej.platform.idempotency;

import java.util.Map;

/** An answer as it was given: status, the headers that belong to it, and the exact body. */
record StoredAnswer(int status, String mediaType, Map<String, String> headers, String body) {}

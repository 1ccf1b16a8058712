/** One trace from a request through the outbox and Kafka to its last effect. */
@NullMarked
package org.hjemvej.platform.traces;

import org.jspecify.annotations.NullMarked;

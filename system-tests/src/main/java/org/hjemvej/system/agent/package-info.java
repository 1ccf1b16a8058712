/** A Java agent for tests: it halts a service at a named step, or sabotages it, without a line in the service for it. */
@NullMarked
package org.hjemvej.system.agent;

import org.jspecify.annotations.NullMarked;

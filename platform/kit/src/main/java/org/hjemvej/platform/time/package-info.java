/** Instants in UTC, business dates in Europe/Copenhagen, and the clock that development and tests may move. */
@NullMarked
package org.hjemvej.platform.time;

import org.jspecify.annotations.NullMarked;

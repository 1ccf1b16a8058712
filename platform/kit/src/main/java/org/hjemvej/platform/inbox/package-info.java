/** Events arrive once in effect, whatever the broker repeats. */
@NullMarked
package org.hjemvej.platform.inbox;

import org.jspecify.annotations.NullMarked;

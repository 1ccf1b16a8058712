/** Events leave through a row written in the business transaction and a relay that never forgets one. */
@NullMarked
package org.hjemvej.platform.outbox;

import org.jspecify.annotations.NullMarked;

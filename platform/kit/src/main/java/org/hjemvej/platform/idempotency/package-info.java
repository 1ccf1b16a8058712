/** One effect per Idempotency-Key, with the answer stored in the transaction of the effect. */
@NullMarked
package org.hjemvej.platform.idempotency;

import org.jspecify.annotations.NullMarked;

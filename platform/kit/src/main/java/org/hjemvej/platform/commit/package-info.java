/** What the platform adds to a transaction, sent together just before its commit. */
@NullMarked
package org.hjemvej.platform.commit;

import org.jspecify.annotations.NullMarked;

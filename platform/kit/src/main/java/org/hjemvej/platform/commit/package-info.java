/** What the platform keeps for a transaction: rows that are sent together just before its commit, and answers asked once. */
@NullMarked
package org.hjemvej.platform.commit;

import org.jspecify.annotations.NullMarked;

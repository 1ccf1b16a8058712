/** One row per write and per read of a person's file, in the same transaction. */
@NullMarked
package org.hjemvej.platform.audit;

import org.jspecify.annotations.NullMarked;

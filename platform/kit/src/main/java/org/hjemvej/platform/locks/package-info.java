/** Locks that hold until the surrounding transaction ends, by name. */
@NullMarked
package org.hjemvej.platform.locks;

import org.jspecify.annotations.NullMarked;

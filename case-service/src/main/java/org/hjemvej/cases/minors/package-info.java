/** Who guards a child: its personal representative or the reason why there is none, and the municipality that is told the same day. */
@NullMarked
package org.hjemvej.cases.minors;

import org.jspecify.annotations.NullMarked;

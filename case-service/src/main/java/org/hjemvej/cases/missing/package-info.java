/** Who is missing. It is told, for a child again and again; nothing ends by it, and the way back stays open. */
@NullMarked
package org.hjemvej.cases.missing;

import org.jspecify.annotations.NullMarked;

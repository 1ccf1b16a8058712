/** How queries are written so that they are translated once. */
@NullMarked
package org.hjemvej.platform.queries;

import org.jspecify.annotations.NullMarked;

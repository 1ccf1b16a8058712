/** Opaque random identifiers without time in them. */
@NullMarked
package org.hjemvej.platform.ids;

import org.jspecify.annotations.NullMarked;

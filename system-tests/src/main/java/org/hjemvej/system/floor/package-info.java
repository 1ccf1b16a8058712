/** Bare loops that do the same work without our code: what a figure is divided by. They change only with an ADR. */
@NullMarked
package org.hjemvej.system.floor;

import org.jspecify.annotations.NullMarked;

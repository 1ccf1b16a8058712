/**
 * Bare loops that do the same work without our code: what a figure is divided by. They change only with an ADR. Times and
 * identifiers here are those of a foreign client, not of the product; rates are no money.
 */
@NullMarked
package org.hjemvej.system.floor;

import org.jspecify.annotations.NullMarked;

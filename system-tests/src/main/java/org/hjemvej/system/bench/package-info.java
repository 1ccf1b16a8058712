/** The goals P, measured from outside as ratios in one run: {@code ./dev bench}. Times and identifiers here are those of a foreign client, not of the product; rates are no money. */
@NullMarked
package org.hjemvej.system.bench;

import org.jspecify.annotations.NullMarked;

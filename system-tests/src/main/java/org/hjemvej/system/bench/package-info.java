/** The goals P, measured from outside as ratios in one run: {@code ./dev bench}. */
@NullMarked
package org.hjemvej.system.bench;

import org.jspecify.annotations.NullMarked;

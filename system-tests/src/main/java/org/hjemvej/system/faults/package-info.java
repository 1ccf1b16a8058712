/** The goals R: faults injected from outside while commands go on, and checkers over what is left: {@code ./dev faults}. */
@NullMarked
package org.hjemvej.system.faults;

import org.jspecify.annotations.NullMarked;

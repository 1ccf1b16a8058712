/** The goals R: faults injected from outside while commands go on, and checkers over what is left: {@code ./dev faults}. Times and identifiers here are those of a foreign client, not of the product. */
@NullMarked
package org.hjemvej.system.faults;

import org.jspecify.annotations.NullMarked;

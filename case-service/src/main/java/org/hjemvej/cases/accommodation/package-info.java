/**
 * Safe places to live, with board and lodging: which there are, how full they are, and who lives, is expected or waits in
 * which. No address and no name of a place is kept here.
 */
@NullMarked
package org.hjemvej.cases.accommodation;

import org.jspecify.annotations.NullMarked;

/** Unit tests of accommodation. */
@NullMarked
package org.hjemvej.cases.accommodation;

import org.jspecify.annotations.NullMarked;

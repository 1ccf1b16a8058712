/** Unit tests of the rules of what is best for a child. */
@NullMarked
package org.hjemvej.cases.bestinterests;

import org.jspecify.annotations.NullMarked;

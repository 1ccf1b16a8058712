/** Unit tests of the rules of who is missing. */
@NullMarked
package org.hjemvej.cases.missing;

import org.jspecify.annotations.NullMarked;

/** Unit tests of the rules of grants. */
@NullMarked
package org.hjemvej.cases.grants;

import org.jspecify.annotations.NullMarked;

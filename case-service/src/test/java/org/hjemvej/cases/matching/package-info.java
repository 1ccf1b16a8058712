/** Tests of this feature. */
@NullMarked
package org.hjemvej.cases.matching;

import org.jspecify.annotations.NullMarked;

/** Tests of this feature. */
@NullMarked
package org.hjemvej.cases.merging;

import org.jspecify.annotations.NullMarked;

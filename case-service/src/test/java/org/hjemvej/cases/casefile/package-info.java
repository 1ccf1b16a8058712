/** Tests of this feature. */
@NullMarked
package org.hjemvej.cases.casefile;

import org.jspecify.annotations.NullMarked;

/** Who outside CMM may read which fields of a case, for what purpose and until when. */
@NullMarked
package org.hjemvej.cases.grants;

import org.jspecify.annotations.NullMarked;

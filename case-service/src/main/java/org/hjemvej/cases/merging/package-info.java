/** Two cases of one person become one, and are two again when it was a mistake: a merge links, it moves nothing. */
@NullMarked
package org.hjemvej.cases.merging;

import org.jspecify.annotations.NullMarked;

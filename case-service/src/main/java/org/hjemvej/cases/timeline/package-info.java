/** One chronological view of a case for each reader, put together from what the features tell. It keeps nothing itself. */
@NullMarked
package org.hjemvej.cases.timeline;

import org.jspecify.annotations.NullMarked;
